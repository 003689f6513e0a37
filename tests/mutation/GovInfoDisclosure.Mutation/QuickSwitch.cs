using Mono.Cecil;
using Mono.Cecil.Cil;

namespace GovInfoDisclosure.Mutation;

/// <summary>
/// Gives Stryker's switch a quicker body. Its own looks through a list of all faults reached so far at each fault that is reached: a test that
/// reads many reports would take hours.
/// </summary>
internal static class QuickSwitch
{
    internal const string Reached = "Reached";

    internal static int Write(string planted, string target)
    {
        using var assembly = AssemblyDefinition.ReadAssembly(planted);
        var module = assembly.MainModule;
        var control = module.Types.Single(static type => type.Name == "MutantControl");
        var reached = new FieldDefinition(Reached, FieldAttributes.Public | FieldAttributes.Static, new ArrayType(module.TypeSystem.Byte));
        control.Fields.Add(reached);
        FieldDefinition capture = Field(control, "CaptureCoverage"), active = Field(control, "ActiveMutant");

        var method = control.Methods.Single(static method => method.Name == "IsActive");
        method.Body = new(method);
        var il = method.Body.GetILProcessor();
        var compare = il.Create(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldsfld, capture);
        il.Emit(OpCodes.Brfalse, compare);
        il.Emit(OpCodes.Ldsfld, reached);
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldc_I4_1);
        il.Emit(OpCodes.Stelem_I1);
        il.Emit(OpCodes.Ldc_I4_0);
        il.Emit(OpCodes.Ret);
        il.Append(compare);
        il.Emit(OpCodes.Ldsfld, active);
        il.Emit(OpCodes.Ceq);
        il.Emit(OpCodes.Ret);
        assembly.Write(target);
        return 0;
    }

    private static FieldDefinition Field(TypeDefinition type, string name) => type.Fields.Single(field => field.Name == name);
}
