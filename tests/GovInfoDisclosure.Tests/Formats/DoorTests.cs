using System.Reflection;
using GovInfoDisclosure.Tests.Formats.Json;

namespace GovInfoDisclosure.Tests.Formats;

/// <summary>The doors of the formats: what a user writes without thinking compiles and means what it says.</summary>
public sealed class DoorTests
{
    private static readonly Type[] Doors = [typeof(ReportText), typeof(ReportHtml), typeof(ReportJson)];

    [Fact]
    public void Options_without_a_type_are_those_of_the_format()
    {
        ReportJson.Write(JsonSamples.Report, new() { Indented = true }).Should().Contain("\n  \"format\"");
        ReportHtml.Write(JsonSamples.Report, new() { WholePage = false }).Should().StartWith("<article");
        using var writer = new StringWriter();
        ReportHtml.WriteTo(JsonSamples.Report, writer, new() { WholePage = false });
        writer.ToString().Should().StartWith("<article");
        using var stream = new MemoryStream();
        ReportJson.WriteTo(JsonSamples.Report, stream, new() { Indented = true });
        stream.ToArray().Should().Contain((byte)'\n');
    }

    [Fact]
    public void Null_without_a_type_is_refused_by_the_door()
    {
        foreach (var action in (Action[])[() => ReportReader.Read(null!), () => ReportReader.Read(null!, ReadOptions.Default), () => ReportJson.Read(null!), () => ReportHtml.Read(null!), () => ReportText.Read(null!),
            () => ReportJson.Write(null!), () => ReportHtml.Write(null!), () => ReportText.Write(null!), () => ReportJson.Write(JsonSamples.Report, null!),
            () => ReportHtml.Write(JsonSamples.Report, null!), () => ReportJson.WriteTo(JsonSamples.Report, null!), () => ReportHtml.WriteTo(JsonSamples.Report, null!),
            () => ReportText.WriteTo(JsonSamples.Report, null!), () => ReportJson.WriteLinesAsync(null!, Stream.Null).GetAwaiter().GetResult()])
            action.Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Bytes_of_a_file_go_to_the_reader_of_bytes()
    {
        var bytes = ReportJson.WriteUtf8Bytes(JsonSamples.Report);
        ReportReader.Read(bytes).Report.Should().Be(JsonSamples.Report);
        ReportJson.Read(bytes).Report.Should().Be(JsonSamples.Report);
    }

    [Fact]
    public void Doors_take_the_report_first_then_where_to_write_then_options_then_the_token()
    {
        foreach (var method in Doors.SelectMany(door => door.GetMethods(BindingFlags.Public | BindingFlags.Static)).Where(method => method.Name is "Write" or "WriteTo" or "WriteAsync"))
        {
            var ranks = method.GetParameters().Select(parameter => Rank(parameter.ParameterType)).ToArray();
            ranks.Should().BeInAscendingOrder("{0}", method).And.StartWith(0);
            ranks.Contains(1).Should().Be(method.Name != "Write", "{0}", method);
        }

        foreach (var door in Doors)
            door.GetMethods().Select(method => method.Name).Should().Contain(["Read", "ReadAsync", "Write", "WriteTo", "WriteAsync"]);

        static int Rank(Type type) => type == typeof(DisclosureReport) || type == typeof(CheckResult) ? 0
            : type == typeof(CancellationToken) ? 3 : type.Name.EndsWith("Options", StringComparison.Ordinal) ? 2 : 1;
    }
}
