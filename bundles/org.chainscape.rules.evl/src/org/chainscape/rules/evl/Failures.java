package org.chainscape.rules.evl;

import org.chainscape.validation.OwnRules;
import org.eclipse.epsilon.common.module.ModuleElement;
import org.eclipse.epsilon.eol.exceptions.EolIllegalOperationException;
import org.eclipse.epsilon.eol.exceptions.EolIllegalPropertyException;
import org.eclipse.epsilon.eol.exceptions.EolInternalException;
import org.eclipse.epsilon.eol.exceptions.EolNullPointerException;
import org.eclipse.epsilon.eol.exceptions.EolRuntimeException;
import org.eclipse.epsilon.eol.exceptions.EolTypeNotFoundException;
import org.eclipse.epsilon.eol.exceptions.EolUndefinedVariableException;
import org.eclipse.epsilon.eol.exceptions.models.EolEnumerationValueNotFoundException;
import org.eclipse.epsilon.eol.exceptions.models.EolModelElementTypeNotFoundException;
import org.eclipse.epsilon.eol.exceptions.models.EolNotInstantiableModelElementTypeException;

/** Says in our words why the engine gave up on a rule. */
final class Failures {

	private static final int CHARACTERS = 300;

	private Failures() {
	}

	/** Where it happened, as near as the engine tells. */
	static ModuleElement place(Throwable error, ModuleElement around) {
		return error instanceof EolRuntimeException failure && failure.getAst() != null && failure.getAst().getRegion() != null ? failure.getAst()
			: around;
	}

	static UserRuleProblem.Reason reason(Throwable error) {
		Throwable cause = root(error);
		if (cause instanceof BadRuleException bad) {
			return bad.toReason();
		}
		if (cause instanceof StackOverflowError) {
			return UserRuleProblem.Reason.of(OwnRules.Reason.DEEP, "");
		}
		if (cause instanceof UnsupportedOperationException || cause instanceof EolNotInstantiableModelElementTypeException) {
			return UserRuleProblem.Reason.of(OwnRules.Reason.READONLY, "");
		}
		if (cause instanceof EolNullPointerException) {
			return UserRuleProblem.Reason.of(OwnRules.Reason.NULL, quoted(text(cause)));
		}
		if (cause instanceof EolIllegalOperationException operation) {
			String name = operation.getMethodName();
			return UserRuleProblem.Reason.of(operation.getObject() == null ? OwnRules.Reason.NULL : OwnRules.Reason.FORBIDDEN, name + "()");
		}
		return named(cause);
	}

	private static UserRuleProblem.Reason named(Throwable cause) {
		if (cause instanceof EolIllegalPropertyException property) {
			return UserRuleProblem.Reason.of(property.getObject() == null ? OwnRules.Reason.NULL : OwnRules.Reason.PROPERTY, property.getProperty());
		}
		if (cause instanceof EolModelElementTypeNotFoundException type) {
			return UserRuleProblem.Reason.of(OwnRules.Reason.TYPE, type.getMetaClass());
		}
		if (cause instanceof EolTypeNotFoundException || cause instanceof EolUndefinedVariableException
				|| cause instanceof EolEnumerationValueNotFoundException) {
			return UserRuleProblem.Reason.of(OwnRules.Reason.TYPE, quoted(text(cause)));
		}
		return UserRuleProblem.Reason.of(OwnRules.Reason.OTHER, text(cause));
	}

	private static Throwable root(Throwable error) {
		Throwable cause = error;
		while (cause instanceof EolInternalException internal && internal.getInternal() != null && internal.getInternal() != cause) {
			cause = internal.getInternal();
		}
		return cause;
	}

	private static String text(Throwable cause) {
		String text = cause instanceof EolRuntimeException failure ? failure.getReason() : cause.getMessage();
		String line = text == null || text.isBlank() ? cause.getClass().getSimpleName() : text.replaceAll("\\s+", " ").strip();
		return line.length() > CHARACTERS ? line.substring(0, CHARACTERS) + '…' : line;
	}

	/** The part of a message that stands in quotes, else all of it. */
	private static String quoted(String text) {
		int start = text.indexOf('\'');
		int end = text.indexOf('\'', start + 1);
		return start >= 0 && end > start ? text.substring(start + 1, end) : text;
	}
}
