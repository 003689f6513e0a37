namespace GovInfoDisclosure;

/// <summary>Why a Word file is not read. Ends the reading from any depth; never leaves <see cref="WordInput"/>.</summary>
internal sealed class WordFileException(DiagnosticDescriptor reason, params object[] arguments) : Exception
{
    internal Diagnostic ToDiagnostic() => new(reason, null, null, arguments);
}
