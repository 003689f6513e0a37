using BenchmarkDotNet.Running;
using GovInfoDisclosure.Benchmarks.Reading;

// dotnet run -c Release --project benchmarks/GovInfoDisclosure.Benchmarks -- --filter '*'
// dotnet run -c Release --project benchmarks/GovInfoDisclosure.Benchmarks -- reading [folder with further texts and pages]
if (args is ["reading", .. var folders])
    ReadingPage.Write(folders);
else
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
