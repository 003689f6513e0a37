using System.Reflection;
using System.Runtime.Versioning;

namespace GovInfoDisclosure.Tests.Support;

/// <summary>The build of the library that this test run is about.</summary>
internal static class Library
{
    public static Assembly Assembly { get; } = Assembly.Load("GovInfoDisclosure");

#if NETSTANDARD_BUILD
    public const string Target = "netstandard2.0";
    public const string ExpectedFramework = ".NETStandard,Version=v2.0";
#else
    public const string Target = "net10.0";
    public const string ExpectedFramework = ".NETCoreApp,Version=v10.0";
#endif

    public static string? Framework => Assembly.GetCustomAttribute<TargetFrameworkAttribute>()?.FrameworkName;
}
