using System.Reflection;

namespace GovInfoDisclosure.Tests.Support;

/// <summary>Type names as C# writes them, with <c>?</c> where a reference may be null.</summary>
internal static class CSharpName
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(char)] = "char",
        [typeof(decimal)] = "decimal",
        [typeof(double)] = "double",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(object)] = "object",
        [typeof(short)] = "short",
        [typeof(string)] = "string",
        [typeof(uint)] = "uint",
        [typeof(ulong)] = "ulong",
        [typeof(ushort)] = "ushort",
        [typeof(void)] = "void",
    };

    public static string Of(FieldInfo field) => Of(field.FieldType, new NullabilityInfoContext().Create(field));

    public static string Of(PropertyInfo property) => Of(property.PropertyType, new NullabilityInfoContext().Create(property));

    public static string Of(ParameterInfo parameter) => Of(parameter.ParameterType, new NullabilityInfoContext().Create(parameter));

    public static string Of(Type type, NullabilityInfo? nullability = null)
    {
        if (type.IsByRef)
        {
            return Of(type.GetElementType()!, nullability);
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Of(underlying) + "?";
        }

        var name = type.IsArray ? Of(type.GetElementType()!, nullability?.ElementType) + "[]" : Plain(type, nullability);
        return !type.IsValueType && !type.IsGenericParameter && IsNullable(nullability) ? name + "?" : name;
    }

    // A setter's or an out parameter's state is the write state; either one being nullable shows.
    private static bool IsNullable(NullabilityInfo? nullability) =>
        nullability is { ReadState: NullabilityState.Nullable } or { WriteState: NullabilityState.Nullable };

    private static string Plain(Type type, NullabilityInfo? nullability)
    {
        if (Keywords.TryGetValue(type, out var keyword))
        {
            return keyword;
        }

        if (type.IsGenericParameter)
        {
            return type.Name;
        }

        // A nested type repeats the arguments of the type around it; only its own are written.
        var outer = type.DeclaringType is { } declaring ? Plain(declaring, null) + "." : type.Namespace == "GovInfoDisclosure" ? "" : type.Namespace + ".";
        var arguments = type.GetGenericArguments();
        var inherited = type.DeclaringType?.GetGenericArguments().Length ?? 0;
        var own = arguments.Select((argument, i) => Of(argument, nullability?.GenericTypeArguments.ElementAtOrDefault(i))).Skip(inherited).ToList();
        return outer + type.Name.Split('`')[0] + (own.Count == 0 ? "" : $"<{string.Join(", ", own)}>");
    }
}
