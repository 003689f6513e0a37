using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Conventions;

/// <summary>What holds for every public type of the library.</summary>
public sealed class PublicTypeTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Type[] Types = [.. Library.Assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal)];

    [Fact]
    public void Types_are_all_in_one_namespace() => Types.Should().OnlyContain(type => type.Namespace == "GovInfoDisclosure");

    [Fact]
    public void Classes_are_sealed_or_static() => Types.Where(type => type.IsClass).Should().OnlyContain(type => type.IsSealed);

    [Fact]
    public void Structs_are_readonly() => Types.Where(type => type.IsValueType && !type.IsEnum).Should()
        .OnlyContain(type => type.GetCustomAttributesData().Any(attribute => attribute.AttributeType.Name == nameof(IsReadOnlyAttribute)));

    [Fact]
    public void Interfaces_are_none() => Types.Where(type => type.IsInterface).Should().BeEmpty("a member added to a public interface breaks users");

    [Fact]
    public void Properties_are_set_at_creation_only()
    {
        var settable = Types.SelectMany(type => type.GetProperties(Declared))
            .Where(property => property.SetMethod is { IsPublic: true } set && set.ReturnParameter.GetRequiredCustomModifiers().All(modifier => modifier.Name != "IsExternalInit"));

        settable.Select(Name).Should().BeEmpty();
    }

    [Fact]
    public void Fields_are_none_but_the_values_of_enumerations_and_the_lists_of_constants() =>
        Types.Where(type => !type.IsEnum && type != typeof(RuleIds) && type != typeof(DiagnosticCodes))
            .SelectMany(type => type.GetFields(Declared)).Select(Name).Should().BeEmpty();

    [Theory]
    [InlineData(typeof(CheckResult))]
    [InlineData(typeof(Finding))]
    [InlineData(typeof(FindingSide))]
    [InlineData(typeof(FindingQuote))]
    [InlineData(typeof(Repair))]
    [InlineData(typeof(CellChange))]
    [InlineData(typeof(CellComparison))]
    [InlineData(typeof(NarrativeComparison))]
    [InlineData(typeof(ReportComparison))]
    [InlineData(typeof(ReportSeries))]
    [InlineData(typeof(SumGap))]
    [InlineData(typeof(CellSource))]
    [InlineData(typeof(ReadResult))]
    [InlineData(typeof(Diagnostic))]
    [InlineData(typeof(DiagnosticDescriptor))]
    [InlineData(typeof(ConsistencyRule))]
    [InlineData(typeof(ConsistencyRuleSet))]
    [InlineData(typeof(RuleResult))]
    public void Results_are_made_by_the_library_only(Type type)
    {
        type.GetConstructors().Should().BeEmpty();
        type.GetProperties(Declared).Where(property => property.SetMethod is { IsPublic: true }).Should().BeEmpty();
    }

    [Fact]
    public void Parameters_are_never_optional_but_the_token_at_the_end()
    {
        var optional = Types.SelectMany(type => type.GetMethods(Declared).Cast<MethodBase>().Concat(type.GetConstructors(Declared)))
            .Where(method => method.GetParameters().Any(parameter => parameter.IsOptional && parameter.ParameterType != typeof(CancellationToken)));

        optional.Select(Name).Should().BeEmpty("an optional parameter added later breaks programs that were compiled before; overloads do not");
    }

    [Fact]
    public void Asynchronous_methods_end_in_Async()
    {
        var methods = Types.SelectMany(type => type.GetMethods(Declared)).Where(method => IsAsynchronous(method.ReturnType)).ToArray();

        methods.Should().NotBeEmpty().And.OnlyContain(method => method.Name.EndsWith("Async", StringComparison.Ordinal));
    }

    [Fact]
    public void Signatures_name_no_type_of_a_dependency()
    {
        var named = Types.SelectMany(type => type.GetMethods(Declared)).SelectMany(method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType));

        named.Select(type => type.Assembly.GetName().Name).Distinct().Should().NotContain(name => name!.StartsWith("AngleSharp", StringComparison.Ordinal));
    }

    // An array or List<T> in a record would compare by reference.
    [Fact]
    public void Records_hold_nothing_that_compares_by_reference()
    {
        var records = Types.Where(type => type.GetMethod("<Clone>$") is not null).ToArray();

        var held = records.SelectMany(type => type.GetProperties(Declared)).Where(property => property.SetMethod is not null && !property.GetMethod!.IsStatic)
            .Where(property => !ComparesByValue(property.PropertyType));

        records.Should().HaveCountGreaterThan(20);
        held.Select(Name).Should().BeEquivalentTo("CheckOptions.Rules", "ReportHtmlOptions.Check", "ReportHtmlOptions.Reading");
    }

    [Fact]
    public void Exceptions_cannot_be_made_by_users()
    {
        var exceptions = Types.Where(typeof(Exception).IsAssignableFrom).ToArray();

        exceptions.Select(type => type.Name).Should().BeEquivalentTo("DisclosureFormatException", "InconsistentReportException");
        exceptions.SelectMany(type => type.GetConstructors()).Should().BeEmpty();
    }

    private static bool IsAsynchronous(Type type) =>
        typeof(Task).IsAssignableFrom(type) || (type.IsGenericType && type.Name is "IAsyncEnumerable`1" or "ValueTask`1");

    private static bool ComparesByValue(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type == typeof(string) || type.IsValueType
            || (!typeof(IEnumerable).IsAssignableFrom(type) || type.Name == "ValueList`1")
                && type.GetMethod("Equals", BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly, [typeof(object)]) is not null
            || type == typeof(LayoutCell); // One object a place of the form.
    }

    private static string Name(MemberInfo member) => $"{member.DeclaringType!.Name}.{member.Name}";
}
