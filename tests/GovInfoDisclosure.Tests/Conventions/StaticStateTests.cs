using System.Reflection;
using System.Runtime.CompilerServices;
using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Conventions;

/// <summary>The library keeps no global state: what one call does cannot change what another gives.</summary>
public sealed class StaticStateTests
{
    private const BindingFlags Statics = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    // Lists of a thread that are empty between two calls, kept to be filled again.
    private static readonly string[] Caches = ["TokenLists._free"];

    private static readonly FieldInfo[] Fields =
        [.. Library.Assembly.GetTypes().Where(type => !IsMadeByCompiler(type)).SelectMany(type => type.GetFields(Statics)).Where(field => !field.IsLiteral)];

    [Fact]
    public void Static_fields_are_never_set_again()
    {
        Fields.Should().HaveCountGreaterThan(100);
        Fields.Where(field => !field.IsInitOnly).Select(Name).Should().BeSubsetOf(Caches);
    }

    [Fact]
    public void Static_fields_are_the_same_after_everything_was_used()
    {
        var before = Fields.ToDictionary(Name, Print);

        for (var seed = 0; seed < 200; seed++)
        {
            foreach (var result in Fuzzing.Fuzzer.Create(seed).Read())
            {
                if (result.Report is not { } report)
                    continue;
                var check = ConsistencyChecker.Check(result, new() { Rules = ConsistencyRuleSet.All });
                _ = ReportHtml.Write(report, new() { Check = check, Reading = result }) + ReportText.Write(report) + ReportJson.Write(check) + check.Repairs.Count;
            }
        }

        Fields.Where(field => !Caches.Contains(Name(field)) && Print(field) != before[Name(field)]).Select(Name).Should().BeEmpty("a static field holds what never changes");
    }

    // Lambdas without captures and switches over strings are kept by the compiler.
    private static bool IsMadeByCompiler(Type type) => type.Name.Contains('<') || type.IsDefined(typeof(CompilerGeneratedAttribute), false) || type.ContainsGenericParameters;

    // How many elements a list has, and what they are, as far as that is told by text.
    private static string Print(FieldInfo field)
    {
        var value = field.GetValue(null);
        return value switch
        {
            string text => text,
            System.Collections.IEnumerable items => string.Join(",", items.Cast<object?>().Select(item => item?.ToString())),
            _ => value?.ToString() ?? "null",
        };
    }

    private static string Name(FieldInfo field) => $"{field.DeclaringType!.Name}.{field.Name}";
}
