// Options, pipelines and equality of F# on the types of the library.
open System
open System.IO
open System.Text
open GovInfoDisclosure

[<EntryPoint>]
let main args =
    Console.OutputEncoding <- UTF8Encoding false
    let result = ReportReader.Read(File.ReadAllBytes args[0])

    match Option.ofObj result.Report with
    | None ->
        result.Diagnostics |> Seq.iter (printfn "%O")
        1
    | Some report ->
        let check = ConsistencyChecker.Check result
        check.Failures |> Seq.iter (fun finding -> printfn $"{finding.RuleId} {finding.Message.Chinese}")
        let repaired = (Seq.exactlyOne check.Repairs).ApplyTo report
        report.DifferencesFrom repaired |> Seq.iter (printfn "%O")
        printfn $"{ConsistencyChecker.Check(repaired).IsConsistent}"
        printfn $"{ReportText.Read(ReportText.Write repaired).Report = repaired}"
        0
