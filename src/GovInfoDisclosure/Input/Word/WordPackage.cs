using System.Buffers.Binary;
using System.IO.Compression;
using System.Xml;

namespace GovInfoDisclosure;

/// <summary>
/// The parts of a Word file. What is unpacked is bounded, whatever the file says of its lengths; other parts (pictures, fonts) are never
/// unpacked.
/// </summary>
internal sealed class WordPackage : IDisposable
{
    /// <summary>The length of the list of entries, in bytes.</summary>
    private const int MaximumDirectoryLength = 1 << 22;

    // The end of the list of entries: its mark, and how long a comment behind it may be.
    private const int EndLength = 22;
    private const int LongestComment = ushort.MaxValue;

    private readonly ZipArchive _archive;
    private readonly int _maxPartLength;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);

    internal WordPackage(byte[] bytes, ReadOptions options)
    {
        CheckDirectory(bytes, options.MaxZipEntries);
        _maxPartLength = options.MaxUnpackedLength;
        _archive = new(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        foreach (var entry in _archive.Entries)
        {
            var name = entry.FullName.Replace('\\', '/');
            if (!_entries.ContainsKey(name))
                _entries.Add(name, entry);
        }
    }

    public void Dispose() => _archive.Dispose();

    internal bool Has(string part) => _entries.ContainsKey(part);

    /// <summary>Opens a part of XML, or gives null where the file has none of that name.</summary>
    internal XmlReader? Open(string part) =>
        _entries.TryGetValue(part, out var entry)
            ? XmlReader.Create(new BoundedStream(entry.Open(), entry.CompressedLength, _maxPartLength, part), CloseInput())
            : null;

    /// <summary>The part that another one, or the file itself (an empty name), refers to by the last word of a type.</summary>
    internal string? Related(string part, string type)
    {
        var folder = part.Substring(0, part.LastIndexOf('/') + 1);
        using var reader = Open($"{folder}_rels/{part.Substring(folder.Length)}.rels");
        while (reader is not null && reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName != "Relationship"
                || reader.GetAttribute("Type")?.EndsWith("/" + type, StringComparison.Ordinal) != true
                || reader.GetAttribute("TargetMode") == "External" || reader.GetAttribute("Target") is not { } target)
                continue;
            var name = Resolve(folder, target);
            if (Has(name))
                return name;
        }

        return null;
    }

    private static XmlReaderSettings CloseInput()
    {
        var settings = WordXml.Settings.Clone();
        settings.CloseInput = true;
        return settings;
    }

    private static string Resolve(string folder, string target)
    {
        var path = new List<string>();
        var names = target.StartsWith("/", StringComparison.Ordinal) ? target : folder + target;
        foreach (var name in names.Split('/'))
        {
            if (name == ".." && path.Count > 0)
                path.RemoveAt(path.Count - 1);
            else if (name is not ("" or "." or ".."))
                path.Add(name);
        }

        return string.Join("/", path);
    }

    // The list is read as a whole before the first entry can be asked for.
    private static void CheckDirectory(ReadOnlySpan<byte> bytes, int maxEntries)
    {
        var tail = bytes.Slice(Math.Max(0, bytes.Length - EndLength - LongestComment));
        var end = tail.LastIndexOf("PK\u0005\u0006"u8);
        if (end < 0 || tail.Length - end < EndLength)
            throw new InvalidDataException();
        var entries = BinaryPrimitives.ReadUInt16LittleEndian(tail.Slice(end + 10));
        var start = BinaryPrimitives.ReadUInt32LittleEndian(tail.Slice(end + 16));
        if (entries > maxEntries || bytes.Length - (long)start > MaximumDirectoryLength)
            throw new WordFileException(DiagnosticDescriptors.WordFileTooLarge, "");
    }
}
