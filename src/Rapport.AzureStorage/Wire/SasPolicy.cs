using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Data.Tables.Wire;

/// <summary>Appends the SAS to the address, once a call. Azure.Core keeps it out of its logs.</summary>
internal sealed class SasPolicy(AzureSasCredential credential) : HttpPipelineSynchronousPolicy
{
    public override void OnSendingRequest(HttpMessage message)
    {
        var uri = message.Request.Uri;
        var signature = credential.Signature.TrimStart('?');
        uri.Query = uri.Query.Length > 1 ? $"{uri.Query}&{signature}" : signature;
    }
}
