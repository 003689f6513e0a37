using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace GovInfoDisclosure.Tests.Support;

/// <summary>
/// Prints what users of an assembly can see, sorted, one member a line: the text that an API change must change.
/// Overrides and what the compiler adds to every record are left out.
/// </summary>
internal static class PublicApiText
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().Where(t => !t.Name.Contains('<')).OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            text.Append(Header(type)).Append('\n');
            foreach (var line in Members(type))
            {
                text.Append("    ").Append(line).Append('\n');
            }

            text.Append('\n');
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static string Header(Type type)
    {
        var name = CSharpName.Of(type);
        if (type.IsEnum)
        {
            return $"enum {name} : {CSharpName.Of(Enum.GetUnderlyingType(type))}";
        }

        if (type.BaseType == typeof(MulticastDelegate))
        {
            return "delegate " + Method(type.GetMethod("Invoke")!, name);
        }

        var bases = new List<string>();
        if (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType))
        {
            bases.Add(CSharpName.Of(parent));
        }

        bases.AddRange(type.GetInterfaces().Where(i => i.IsVisible).Select(i => CSharpName.Of(i)).Order(StringComparer.Ordinal));
        return $"{Kind(type)} {name}{(bases.Count == 0 ? "" : " : " + string.Join(", ", bases))}{Constraints(type.GetGenericArguments())}";
    }

    private static string Kind(Type type)
    {
        if (type.IsInterface)
        {
            return "interface";
        }

        if (type.IsValueType)
        {
            return Has(type, nameof(IsReadOnlyAttribute)) ? "readonly struct" : "struct";
        }

        var modifier = (type.IsAbstract, type.IsSealed) switch
        {
            (true, true) => "static ",
            (true, false) => "abstract ",
            (false, true) => "sealed ",
            _ => "",
        };
        return modifier + (type.GetMethod("<Clone>$") is null ? "class" : "record");
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return type.GetFields(BindingFlags.Public | BindingFlags.Static)
                .OrderBy(field => Convert.ToDecimal(field.GetRawConstantValue(), CultureInfo.InvariantCulture))
                .Select(field => $"{field.Name} = {Convert.ToDecimal(field.GetRawConstantValue(), CultureInfo.InvariantCulture)}");
        }

        if (type.BaseType == typeof(MulticastDelegate))
        {
            return [];
        }

        // Constructors first, then members by name: a change moves nothing but its own line.
        var constructors = type.GetConstructors(Declared)
            .Where(c => IsSeen(c) && !c.IsStatic && !c.IsDefined(typeof(CompilerGeneratedAttribute)))
            .Select(c => $"{Access(c)}{type.Name.Split('`')[0]}({Parameters(c)})");
        var members = type.GetFields(Declared).Where(f => f.IsPublic || f.IsFamily || f.IsFamilyOrAssembly).Select(f => (f.Name, Text: Field(f)))
            .Concat(type.GetProperties(Declared).Where(p => p.GetAccessors(true).Any(IsSeen)).Select(p => (p.Name, Text: Property(p))))
            .Concat(type.GetEvents(Declared).Where(e => IsSeen(e.AddMethod!)).Select(e => (e.Name, Text: $"event {CSharpName.Of(e.EventHandlerType!)} {e.Name}")))
            .Concat(type.GetMethods(Declared).Where(IsListed).Select(m => (m.Name, Text: Method(m, m.Name))))
            .OrderBy(m => m.Name, StringComparer.Ordinal).ThenBy(m => m.Text, StringComparer.Ordinal)
            .Select(m => m.Text);
        return constructors.Order(StringComparer.Ordinal).Concat(members);
    }

    private static bool IsSeen(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsListed(MethodInfo method)
    {
        var isOperator = method.IsSpecialName && method.Name.StartsWith("op_", StringComparison.Ordinal);
        return IsSeen(method)
            && (!method.IsSpecialName || isOperator)
            && method.GetBaseDefinition() == method
            && !method.IsDefined(typeof(CompilerGeneratedAttribute))
            && !method.Name.Contains('<');
    }

    // By name: below .NET these attributes are the library's own types.
    private static bool Has(MemberInfo member, string attribute) => member.GetCustomAttributesData().Any(a => a.AttributeType.Name == attribute);

    private static string Access(MethodBase method) => method.IsPublic ? "" : "protected ";

    private static string Field(FieldInfo field)
    {
        var type = CSharpName.Of(field);
        return field.IsLiteral
            ? $"const {type} {field.Name} = {Literal(field.GetRawConstantValue())}"
            : $"{(field.IsStatic ? "static " : "")}{(field.IsInitOnly ? "readonly " : "")}{type} {field.Name}";
    }

    private static string Property(PropertyInfo property)
    {
        var any = property.GetAccessors(true)[0];
        var required = Has(property, nameof(RequiredMemberAttribute)) ? "required " : "";
        var name = property.GetIndexParameters() is { Length: > 0 } index ? $"this[{Parameters(index)}]" : property.Name;
        return $"{Modifiers(any)}{required}{CSharpName.Of(property)} {name} {{ {Getter(property)}{Setter(property)}}}";
    }

    private static string Getter(PropertyInfo property) => property.GetMethod is { } get && IsSeen(get) ? "get; " : "";

    private static string Setter(PropertyInfo property)
    {
        if (property.SetMethod is not { } set || !IsSeen(set))
        {
            return "";
        }

        return set.ReturnParameter.GetRequiredCustomModifiers().Any(m => m.Name == "IsExternalInit") ? "init; " : Access(set) + "set; ";
    }

    private static string Method(MethodInfo method, string name)
    {
        var generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(a => a.Name))}>" : "";
        return $"{Access(method)}{Modifiers(method)}{CSharpName.Of(method.ReturnParameter)} {name}{generic}({Parameters(method)}){Constraints(method.GetGenericArguments())}";
    }

    private static string Modifiers(MethodInfo method)
    {
        if (method.IsStatic)
        {
            return "static ";
        }

        if (method.DeclaringType!.IsInterface)
        {
            return "";
        }

        return method.IsAbstract ? "abstract " : method.IsVirtual && !method.IsFinal ? "virtual " : "";
    }

    private static string Parameters(MethodBase method) =>
        (method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "") + Parameters(method.GetParameters());

    private static string Parameters(ParameterInfo[] parameters) => string.Join(", ", parameters.Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        var way = !parameter.ParameterType.IsByRef ? "" : parameter.IsOut ? "out " : parameter.IsIn ? "in " : "ref ";
        var many = parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute)) ? "params " : "";
        var otherwise = parameter.HasDefaultValue ? " = " + Literal(parameter.RawDefaultValue) : "";
        return $"{way}{many}{CSharpName.Of(parameter)} {parameter.Name}{otherwise}";
    }

    private static string Constraints(Type[] arguments) =>
        string.Concat(arguments.Where(a => a.IsGenericParameter).Select(Constraint));

    private static string Constraint(Type argument)
    {
        var attributes = argument.GenericParameterAttributes;
        var isStruct = attributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint);
        List<string> all = [.. argument.GetGenericParameterConstraints().Where(c => c != typeof(ValueType)).Select(c => CSharpName.Of(c)).Order(StringComparer.Ordinal)];
        if (isStruct || attributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint))
        {
            all.Insert(0, isStruct ? "struct" : "class");
        }

        if (!isStruct && attributes.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint))
        {
            all.Add("new()");
        }

        return all.Count == 0 ? "" : $" where {argument.Name} : {string.Join(", ", all)}";
    }

    private static string Literal(object? value) => value switch
    {
        null => "default",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
