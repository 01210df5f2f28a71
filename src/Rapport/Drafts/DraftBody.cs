using Rapport.Drafts.Languages;

namespace Rapport.Drafts;

/// <summary>The paragraphs between greeting and sign-off, filled as far as the length allows.</summary>
internal sealed class DraftBody(DraftLanguage language, string opening, string core, string? promise, string? invitation)
{
    private readonly List<string> _reasons = [];
    private string? _closing;

    public bool IsTooShort => DraftMeasure.Of(ToString(), language) < DraftMeasure.FullLength(language).Least;

    public void AddReason(string reason)
    {
        _reasons.Add(reason);
        if (IsTooLong) _reasons.RemoveAt(_reasons.Count - 1);
    }

    public void AddClosing(string closing)
    {
        _closing = closing;
        if (IsTooLong) _closing = null;
    }

    public override string ToString()
    {
        var end = invitation is null ? _closing : _closing is null ? invitation : invitation + language.Gap + _closing;
        return string.Join("\n\n", ((string?[])[opening, string.Join(language.Gap, [core, .. _reasons]), promise, end]).Where(paragraph => paragraph is not null));
    }

    private bool IsTooLong => DraftMeasure.Of(ToString(), language) > DraftMeasure.FullLength(language).Most;
}
