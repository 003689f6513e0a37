using System.Globalization;

namespace GovInfoDisclosure.Tests.Support;

/// <summary>Runs code under cultures with other digits, separators, casing and calendars: none may change a result.</summary>
internal static class Culture
{
    /// <summary>For [MemberData]; the empty name is the invariant culture.</summary>
    public static TheoryData<string> Names => ["zh-CN", "tr-TR", "ar-SA", ""];

    public static void Run(string name, Action action) => Run(name, () => { action(); return true; });

    public static T Run<T>(string name, Func<T> function)
    {
        var (culture, uiCulture) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);
            return function();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, uiCulture);
        }
    }
}
