using BenchmarkDotNet.Running;

// dotnet run -c Release --project benchmarks/GovInfoDisclosure.Benchmarks -- --filter '*'
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
