package org.chainscape.rules.evl;

import java.util.Collection;
import java.util.Map;

import org.chainscape.validation.OwnRules;

import org.eclipse.epsilon.common.module.ModuleElement;
import org.eclipse.epsilon.eol.exceptions.EolRuntimeException;
import org.eclipse.epsilon.eol.execute.context.IEolContext;
import org.eclipse.epsilon.erl.execute.RuleExecutorFactory;

/** Goes the steps of a rule one by one, as long as they do not nest too deep and make nothing too large. Used by one thread. */
final class GuardedExecution extends RuleExecutorFactory {

	private int depth;

	GuardedExecution(Guard guard) {
		setExecutionController(guard);
		// The trace is only taken off again after success, and nobody reads it.
		disableStackTraceManager();
	}

	/** Forgets the steps that an error has left. */
	void reset() {
		depth = 0;
	}

	@Override
	protected void preExecute(ModuleElement element, IEolContext context) throws EolRuntimeException {
		super.preExecute(element, context);
		if (depth >= Limits.DEPTH) {
			throw new BadRuleException(OwnRules.Reason.DEEP, "", element);
		}
		depth++;
	}

	@Override
	protected void postExecuteSuccess(ModuleElement element, Object result, IEolContext context) {
		if (sizeOf(result) > Limits.LARGEST) {
			throw new TooLarge(element);
		}
		super.postExecuteSuccess(element, result, context);
	}

	@Override
	protected void postExecuteFailure(ModuleElement element, Exception failure, IEolContext context) throws EolRuntimeException {
		if (failure instanceof TooLarge large) {
			throw new BadRuleException(OwnRules.Reason.LARGE, Limits.LARGEST, large.element);
		}
		super.postExecuteFailure(element, failure, context);
	}

	@Override
	protected void postExecuteFinally(ModuleElement element, IEolContext context) {
		depth--;
		super.postExecuteFinally(element, context);
	}

	private static int sizeOf(Object result) {
		if (result instanceof CharSequence text) {
			return text.length();
		}
		if (result instanceof Collection<?> collection) {
			return collection.size();
		}
		return result instanceof Map<?, ?> map ? map.size() : 0;
	}

	/** The engine lets a finished step fail by unchecked exceptions only. */
	private static final class TooLarge extends RuntimeException {

		private static final long serialVersionUID = 1L;

		private final transient ModuleElement element;

		TooLarge(ModuleElement element) {
			this.element = element;
		}
	}
}
