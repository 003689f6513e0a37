namespace GovInfoDisclosure.Tests.Support;

/// <summary>Where the checkout is, for tests of files that are not copied beside the test assembly.</summary>
internal static class RepositoryRoot
{
    // Found from the running assembly: a caller's source path is no path at all in a deterministic build (it starts with /_/).
    public static string Path { get; } = Find(AppContext.BaseDirectory);

    /// <summary>The full path of a file or folder, given with forward slashes from the root.</summary>
    public static string Combine(string relative) => System.IO.Path.GetFullPath(relative, Path);

    private static string Find(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "GovInfoDisclosure.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No GovInfoDisclosure.sln in {start} or above it.");
    }
}
