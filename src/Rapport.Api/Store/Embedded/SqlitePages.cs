using System.Runtime.CompilerServices;
using Azure;

namespace Rapport.Api.Store.Embedded;

/// <summary>Pages read from the file one after the other, each when it is asked for.</summary>
/// <param name="readPage">Reads the page of a token (null: the first) and a size.</param>
/// <param name="pageSize">Rows a page, unless the caller says otherwise.</param>
/// <param name="cancellationToken">Stops between pages.</param>
internal sealed class SqlitePages<T>(Func<string?, int, Page<T>> readPage, int pageSize, CancellationToken cancellationToken)
    : AsyncPageable<T>(cancellationToken)
    where T : notnull
{
    public override IAsyncEnumerable<Page<T>> AsPages(string? continuationToken = null, int? pageSizeHint = null) =>
        PagesAsync(continuationToken, pageSizeHint ?? pageSize, CancellationToken);

#pragma warning disable CS1998 // SQLite has no asynchronous calls: a page is read on the caller's thread.
    private async IAsyncEnumerable<Page<T>> PagesAsync(string? token, int size, [EnumeratorCancellation] CancellationToken cancellationToken)
#pragma warning restore CS1998
    {
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            var page = readPage(token, size);
            token = page.ContinuationToken;
            yield return page;
        }
        while (token is not null);
    }
}
