"""What numba cannot say in Python: ordered atomic loads and stores, flushing denormals, fused arithmetic."""

from __future__ import annotations

import platform
from typing import Any

from llvmlite import binding, ir
from numba import types
from numba.core import cgutils as untyped_cgutils
from numba.extending import intrinsic as untyped_intrinsic

cgutils: Any = untyped_cgutils

_X86 = platform.machine().lower() in {"x86_64", "amd64", "i686", "x86"}
_ARM64 = platform.machine().lower() in {"aarch64", "arm64"}
_FUSES = _ARM64 or bool(binding.get_host_cpu_features().get("fma"))
_X86_FLUSH = 0x8040  # MXCSR: flush to zero (bit 15), denormals are zero (bit 6)
_ARM_FLUSH = 1 << 24  # FPCR: FZ


def intrinsic(function: Any) -> Any:
    """numba's decorator, whose own annotations describe the uncompiled function."""
    return untyped_intrinsic(function)


def _first_element(context: Any, builder: Any, array_type: Any, array: Any) -> Any:
    return cgutils.create_struct_proxy(array_type)(context, builder, value=array).data


@intrinsic
def load_acquire(typingctx: Any, array: Any) -> Any:
    """First element of an int64 array; nothing after it is read earlier than it."""

    def codegen(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        pointer = _first_element(context, builder, signature.args[0], arguments[0])
        return builder.load_atomic(pointer, "acquire", 8)

    return types.int64(array), codegen


@intrinsic
def store_release(typingctx: Any, array: Any, value: Any) -> Any:
    """Store into the first element of an int64 array; who reads the new value sees everything written before."""

    def codegen(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        pointer = _first_element(context, builder, signature.args[0], arguments[0])
        number = context.cast(builder, arguments[1], signature.args[1], types.int64)
        builder.store_atomic(number, pointer, "release", 8)
        return context.get_dummy_value()

    return types.void(array, value), codegen


@intrinsic
def flush_denormals(typingctx: Any) -> Any:
    """Make this thread treat denormal numbers as zero; returns the earlier mode for `restore_denormals`.

    A denormal costs a hundred times a normal number, and a decaying filter would stay in them for minutes.
    """

    def codegen(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        before = _read_mode(builder)
        flush = ir.Constant(ir.IntType(64), _X86_FLUSH if _X86 else _ARM_FLUSH)
        _write_mode(builder, builder.or_(before, flush))
        return before

    return types.int64(), codegen


@intrinsic
def restore_denormals(typingctx: Any, mode: Any) -> Any:
    """Put back the mode that `flush_denormals` returned."""

    def codegen(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        _write_mode(builder, arguments[0])
        return context.get_dummy_value()

    return types.void(types.int64), codegen


@intrinsic
def multiply_add(typingctx: Any, a: Any, b: Any, c: Any) -> Any:
    """a * b + c of three float32, rounded once where the processor can: said here, not left to the compiler's choice.

    So the same sums come out of every function that the kernel is compiled into.
    """

    def codegen(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        if _FUSES:
            return builder.fma(*arguments)
        return builder.fadd(builder.fmul(arguments[0], arguments[1]), arguments[2])

    return types.float32(types.float32, types.float32, types.float32), codegen


@intrinsic
def nearest(typingctx: Any, x: Any) -> Any:
    """The whole number nearest to a float32, by the processor's own instruction, which loops over lanes can use."""

    def codegen(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        function = builder.module.declare_intrinsic("llvm.rint", [ir.FloatType()])
        return builder.call(function, arguments)

    return types.float32(types.float32), codegen


def _read_mode(builder: Any) -> Any:
    word, wide = ir.IntType(32), ir.IntType(64)
    if _X86:
        memory = cgutils.alloca_once(builder, word)
        _call_mxcsr(builder, "llvm.x86.sse.stmxcsr", memory)
        return builder.zext(builder.load(memory), wide)
    if _ARM64:
        return builder.asm(ir.FunctionType(wide, []), "mrs $0, fpcr", "=r", [], side_effect=True)
    return ir.Constant(wide, 0)


def _write_mode(builder: Any, mode: Any) -> None:
    word, wide = ir.IntType(32), ir.IntType(64)
    if _X86:
        memory = cgutils.alloca_once(builder, word)
        builder.store(builder.trunc(mode, word), memory)
        _call_mxcsr(builder, "llvm.x86.sse.ldmxcsr", memory)
    elif _ARM64:
        builder.asm(ir.FunctionType(ir.VoidType(), [wide]), "msr fpcr, $0", "r", [mode], side_effect=True)


def _call_mxcsr(builder: Any, name: str, memory: Any) -> None:
    byte_pointer = ir.IntType(8).as_pointer()
    function = cgutils.get_or_insert_function(builder.module, ir.FunctionType(ir.VoidType(), [byte_pointer]), name)
    builder.call(function, [builder.bitcast(memory, byte_pointer)])
