using Rapport.Sandbox;

return await SandboxCommand.Build().Parse(args).InvokeAsync();
