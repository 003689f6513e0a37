using System.Globalization;
using GovInfoDisclosure.Tests.Checking;
using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Tracing;

/// <summary>
/// Reports as offices write them, with zeros left blank, and one slip of the hand in a table: what can be decided is flagged, and its
/// correction is offered; what is right is left alone.
/// </summary>
public sealed class DigitSlipReportsTests
{
    private static readonly int Reports = Trials.Of(200);

    [Fact]
    public void Check_with_blanks_unknown_flags_every_slip_that_can_be_decided_and_offers_its_correction()
    {
        var flagged = 0;
        for (var seed = 0; seed < Reports; seed++)
        {
            var (sound, wrong, address) = Slipped(seed);
            ConsistencyChecker.Check(sound).IsConsistent.Should().BeTrue("seed {0} is as it should be", seed);
            var result = ConsistencyChecker.Check(wrong);

            result.IsConsistent.Should().Be(!IsContradictory(wrong), "seed {0} has a slip at {1}", seed, address);
            if (result.IsConsistent)
                continue;
            flagged++;
            Offers(result, sound, address).Should().BeTrue("seed {0} has a slip at {1}: {2}", seed, address, result.Repairs.Printed());
        }

        flagged.Should().BeGreaterThan(Reports / 2);
        TestContext.Current.TestOutputHelper?.WriteLine($"{flagged} of {Reports} slips can be decided with blanks unknown");
    }

    [Fact]
    public void Check_with_blanks_as_zero_flags_every_slip_and_offers_its_correction()
    {
        var options = new CheckOptions { Blanks = BlankCells.AsZero };
        var first = 0;
        for (var seed = 0; seed < Reports; seed++)
        {
            var (sound, wrong, address) = Slipped(seed);

            ConsistencyChecker.Check(sound, options).IsConsistent.Should().BeTrue("seed {0} is as it should be", seed);
            var result = ConsistencyChecker.Check(wrong, options);
            result.IsConsistent.Should().BeFalse("seed {0} has a slip at {1}", seed, address);
            Offers(result, sound, address).Should().BeTrue("seed {0} has a slip at {1}: {2}", seed, address, result.Repairs.Printed());
            first += result.Repairs[0].Changes[0].Address == address ? 1 : 0;
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"the correction stands first in {first} of {Reports}");
        first.Should().BeGreaterThan(Reports * 8 / 10);
    }

    // By another way than the library: table R as linear equations, and in table L what is known of a side against the whole of the other.
    private static bool IsContradictory(DisclosureReport report)
    {
        var form = FormTable.Requests(report.DisclosureRequests!.Edition);
        if (!new LawSimplex(form).CanBeFilled(Array.ConvertAll(form.Cells, cell => cell.Find(report)!.Value.Count)))
            return true;
        foreach (var row in FormTable.Remedies.DataRows)
        {
            var parts = row.Cells.Take(row.Cells.Count - 1).Select(cell => cell.Find(report)!.Value.Count).ToArray();
            if (row.Cells[^1].Find(report)!.Value.Count is { } total
                && (parts.Contains(null) ? parts.Sum() > total : parts.Sum() != total))
                return true;
        }

        return false;
    }

    private static bool Offers(CheckResult result, DisclosureReport sound, string address) => result.Repairs.Any(repair =>
        repair.Changes.Count == 1 && repair.Changes[0].Address == address && repair.Changes[0].Value == (sound.ValueAt(address).Number ?? 0));

    private static (DisclosureReport Sound, DisclosureReport Wrong, string Address) Slipped(int seed)
    {
        var random = new Random(seed);
        var percentBlank = seed % 4 * 30;
        var sound = ReportEdits.Consistent(seed, (ReportFormat)(seed % 2)).Map((place, value) =>
            place.Row.Table != ReportTable.ProactiveDisclosure && value.Count == 0 && random.Next(100) < percentBlank ? Cell.Blank : value);
        var cells = sound.CellValues().Where(cell => cell.Place.Row.Table != ReportTable.ProactiveDisclosure && cell.Value.Count > 0).ToArray();
        while (true)
        {
            var cell = cells[random.Next(cells.Length)];
            if (Slip(cell.Value.Count!.Value, random) is var typed && typed != cell.Value.Count)
                return (sound, sound.With((cell.Address, typed)), cell.Address);
        }
    }

    private static long Slip(long number, Random random)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        var at = random.Next(digits.Length);
        var typed = random.Next(4) switch
        {
            0 => digits.Remove(at, 1).Insert(at, random.Next(10).ToString(CultureInfo.InvariantCulture)),
            1 when at + 1 < digits.Length => digits.Remove(at, 1).Insert(at + 1, digits.Substring(at, 1)),
            2 when digits.Length > 1 => digits.Remove(at, 1),
            _ => digits.Insert(at, digits.Substring(at, 1)),
        };
        return long.Parse(typed, CultureInfo.InvariantCulture);
    }
}
