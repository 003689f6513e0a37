namespace GovInfoDisclosure.Tests.Support.Shapes;

internal static class RandomExtensions
{
    public static bool Chance(this Random random, int percent) => random.Next(100) < percent;

    public static T Pick<T>(this Random random, params IReadOnlyList<T> items) => items[random.Next(items.Count)];

    /// <summary>A generator for one aspect of a text, so that leaving one aspect out does not change the others.</summary>
    public static Random ForAspect(int seed, int aspect) => new(unchecked((seed * 397) ^ (aspect * 7919)));
}
