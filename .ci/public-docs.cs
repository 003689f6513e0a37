#:property PublishAot=false

// The compiler documents internal members, too. Takes them out of the documentation that is packed, which then says what users can use:
//   dotnet run .ci/public-docs.cs -- SUMMARIES.zh-Hans.xml ASSEMBLY.dll...      (its .xml stands beside it; a second run changes nothing)
// Editors that speak Chinese look for it in zh-Hans and nowhere else, so that file is the whole documentation with the summaries that there are.
using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Xml;
using System.Xml.Linq;

var summaries = XDocument.Load(args[0]).Descendants("member").ToDictionary(member => member.Attribute("name")!.Value, member => member.Element("summary")!);
var unknown = new HashSet<string>();
foreach (var assembly in args[1..])
{
    using var image = new PEReader(File.OpenRead(assembly));
    var visible = new VisibleMembers(image.GetMetadataReader()).ToHashSet();
    var page = Path.ChangeExtension(assembly, ".xml");
    var document = XDocument.Load(page, LoadOptions.PreserveWhitespace);
    var members = document.Descendants("member").ToList();
    var removed = members.Where(member => !visible.Contains(member.Attribute("name")!.Value)).ToList();
    foreach (var member in removed)
    {
        (member.PreviousNode as XText)?.Remove(); // The gap before it.
        member.Remove();
    }

    Save(document, page);
    unknown.UnionWith(summaries.Keys.Except(document.Descendants("member").Select(member => member.Attribute("name")!.Value)));
    foreach (var member in document.Descendants("member"))
    {
        if (!summaries.TryGetValue(member.Attribute("name")!.Value, out var summary))
            continue;
        member.Element("summary")?.Remove();
        member.AddFirst(summary);
    }

    Save(document, Path.Combine(Directory.CreateDirectory(Path.Combine(Path.GetDirectoryName(page)!, "zh-Hans")).FullName, Path.GetFileName(page)));
    Console.WriteLine($"{Path.GetFileName(page)}: {members.Count - removed.Count} of {members.Count} members are visible to users");
}

foreach (var name in unknown)
    Console.WriteLine($"error: {args[0]}: {name} is no member that users see");
return unknown.Count == 0 ? 0 : 1;

static void Save(XDocument document, string path)
{
    using var writer = XmlWriter.Create(path, new() { Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.None });
    document.Save(writer);
}

/// <summary>The names under which the compiler documents what other assemblies can see.</summary>
internal sealed class VisibleMembers(MetadataReader reader) : ISignatureTypeProvider<string, object?>
{
    public HashSet<string> ToHashSet() => [.. reader.TypeDefinitions.Where(IsVisible).SelectMany(OfType)];

    private IEnumerable<string> OfType(TypeDefinitionHandle handle)
    {
        var type = reader.GetTypeDefinition(handle);
        var name = Name(handle);
        yield return $"T:{name}";
        foreach (var field in type.GetFields().Select(reader.GetFieldDefinition).Where(field => IsVisible(field.Attributes)))
            yield return $"F:{name}.{reader.GetString(field.Name)}";
        foreach (var method in type.GetMethods().Where(IsVisible).Select(reader.GetMethodDefinition))
            yield return $"M:{name}.{Signature(method)}";
        foreach (var property in type.GetProperties().Select(reader.GetPropertyDefinition))
        {
            var accessors = property.GetAccessors();
            if (IsVisible(accessors.Getter) || IsVisible(accessors.Setter))
                yield return $"P:{name}.{reader.GetString(property.Name)}{Parameters(property.DecodeSignature(this, null).ParameterTypes)}";
        }

        foreach (var item in type.GetEvents().Select(reader.GetEventDefinition).Where(item => IsVisible(item.GetAccessors().Adder)))
            yield return $"E:{name}.{reader.GetString(item.Name)}";
    }

    private string Signature(MethodDefinition method)
    {
        var signature = method.DecodeSignature(this, null);
        var name = reader.GetString(method.Name);
        var arity = signature.GenericParameterCount > 0 ? $"``{signature.GenericParameterCount}" : "";
        var result = name is "op_Implicit" or "op_Explicit" ? $"~{signature.ReturnType}" : "";
        return name.Replace('.', '#') + arity + Parameters(signature.ParameterTypes) + result;
    }

    private static string Parameters(ImmutableArray<string> types) => types.IsEmpty ? "" : $"({string.Join(",", types)})";

    private bool IsVisible(TypeDefinitionHandle handle)
    {
        var type = reader.GetTypeDefinition(handle);
        return (type.Attributes & TypeAttributes.VisibilityMask) switch
        {
            TypeAttributes.Public => true,
            TypeAttributes.NestedPublic or TypeAttributes.NestedFamily or TypeAttributes.NestedFamORAssem =>
                IsVisible(type.GetDeclaringType()),
            _ => false,
        };
    }

    private bool IsVisible(MethodDefinitionHandle handle) =>
        !handle.IsNil && (reader.GetMethodDefinition(handle).Attributes & MethodAttributes.MemberAccessMask)
            is MethodAttributes.Public or MethodAttributes.Family or MethodAttributes.FamORAssem;

    private static bool IsVisible(FieldAttributes attributes) =>
        (attributes & FieldAttributes.FieldAccessMask) is FieldAttributes.Public or FieldAttributes.Family or FieldAttributes.FamORAssem;

    private string Name(TypeDefinitionHandle handle)
    {
        var type = reader.GetTypeDefinition(handle);
        var outer = type.GetDeclaringType();
        return Name(outer.IsNil ? reader.GetString(type.Namespace) : Name(outer), reader.GetString(type.Name));
    }

    private string Name(TypeReferenceHandle handle)
    {
        var type = reader.GetTypeReference(handle);
        var outer = type.ResolutionScope.Kind == HandleKind.TypeReference
            ? Name((TypeReferenceHandle)type.ResolutionScope)
            : reader.GetString(type.Namespace);
        return Name(outer, reader.GetString(type.Name));
    }

    private static string Name(string outer, string name) => outer.Length == 0 ? name : $"{outer}.{name}";

    public string GetTypeFromDefinition(MetadataReader _, TypeDefinitionHandle handle, byte rawTypeKind) => Name(handle);

    public string GetTypeFromReference(MetadataReader _, TypeReferenceHandle handle, byte rawTypeKind) => Name(handle);

    public string GetTypeFromSpecification(MetadataReader _, object? context, TypeSpecificationHandle handle, byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, context);

    public string GetPrimitiveType(PrimitiveTypeCode code) => $"System.{code}";

    // Each name takes as many arguments as its `n says, from the outermost in.
    public string GetGenericInstantiation(string type, ImmutableArray<string> arguments)
    {
        var used = 0;
        return string.Join(".", type.Split('.').Select(part =>
        {
            var mark = part.IndexOf('`');
            if (mark < 0)
                return part;
            var count = int.Parse(part.AsSpan(mark + 1));
            used += count;
            return $"{part[..mark]}{{{string.Join(",", arguments.Skip(used - count).Take(count))}}}";
        }));
    }

    public string GetGenericTypeParameter(object? context, int index) => $"`{index}";

    public string GetGenericMethodParameter(object? context, int index) => $"``{index}";

    public string GetSZArrayType(string element) => $"{element}[]";

    public string GetArrayType(string element, ArrayShape shape) => $"{element}[{string.Join(",", Enumerable.Repeat("0:", shape.Rank))}]";

    public string GetByReferenceType(string element) => $"{element}@";

    public string GetPointerType(string element) => $"{element}*";

    public string GetPinnedType(string element) => element;

    public string GetModifiedType(string modifier, string unmodified, bool isRequired) => unmodified;

    public string GetFunctionPointerType(MethodSignature<string> signature) =>
        throw new NotSupportedException("a pointer to a function in a signature");
}
