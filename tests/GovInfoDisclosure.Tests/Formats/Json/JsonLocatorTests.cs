using System.Text;

namespace GovInfoDisclosure.Tests.Formats.Json;

public sealed class JsonLocatorTests
{
    [Fact]
    public void Locate_gives_the_places_of_the_decoded_text_also_in_bytes_that_are_no_UTF8()
    {
        byte[][] parts = ["a"u8.ToArray(), "\n"u8.ToArray(), "\r"u8.ToArray(), "\r\n"u8.ToArray(), "标"u8.ToArray(), "😀"u8.ToArray(), "é"u8.ToArray(),
            [0xFF], [0xE4], [0xE4, 0xB8], [0xF0, 0x9F], [0xED, 0xA0, 0x80], [0xC0, 0xAF], [0xF4, 0x90, 0x80, 0x80], [0x80]];
        for (var seed = 0; seed < 2000; seed++)
        {
            var random = new Random(seed);
            var utf8 = Enumerable.Range(0, random.Next(1, 30)).SelectMany(_ => parts[random.Next(parts.Length)]).ToArray();
            var text = Encoding.UTF8.GetString(utf8);
            var input = new InputDocument(text, text, [], []);
            var offset = 0;
            for (var position = 0; position < utf8.Length;)
            {
                var length = JsonText.CharacterLength(utf8, position);
                offset += length == 4 ? 2 : 1;
                position += Math.Abs(length);
                new JsonLocator(utf8, 1).Locate(position).Should().Be(input.Locate(offset), "seed {0}", seed);
            }

            offset.Should().Be(text.Length, "seed {0}", seed);
            (JsonText.FirstInvalid(utf8) < 0).Should().Be(Encoding.UTF8.GetBytes(text).AsSpan().SequenceEqual(utf8), "seed {0}", seed);
        }
    }

    [Fact]
    public void Locate_of_an_earlier_place_begins_again()
    {
        var locator = new JsonLocator("标\n题😀x"u8, 5);
        locator.Locate(11).Should().Be(new SourceLocation(6, 4, 5));
        locator.Locate(4).Should().Be(new SourceLocation(6, 1, 2));
        locator.Locate(0).Should().Be(new SourceLocation(5, 1, 0));
    }
}
