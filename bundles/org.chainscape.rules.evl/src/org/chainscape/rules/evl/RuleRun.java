package org.chainscape.rules.evl;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.chainscape.model.Identities;
import org.chainscape.validation.Finding;
import org.chainscape.validation.OwnRules;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.epsilon.common.module.ModuleElement;
import org.eclipse.epsilon.eol.exceptions.EolRuntimeException;
import org.eclipse.epsilon.eol.execute.context.FrameType;
import org.eclipse.epsilon.evl.dom.Constraint;
import org.eclipse.epsilon.evl.dom.ConstraintContext;
import org.eclipse.epsilon.evl.dom.GlobalConstraintContext;
import org.eclipse.epsilon.evl.execute.UnsatisfiedConstraint;

/** Runs one rule on all elements it looks at. */
final class RuleRun {

	/** Failures after which a rule is not tried on further elements. */
	private static final int FAILURES = 50;
	private static final int MESSAGE = 1_000;

	private final Constraint constraint;
	private final UserRule rule;
	private final RuleContext context;
	private final int limit;
	private final List<Finding> found = new ArrayList<>();
	private UserRuleProblem.Reason failure;
	private ModuleElement place;

	RuleRun(Constraint constraint, UserRule rule, RuleContext context, int limit) {
		this.constraint = constraint;
		this.rule = rule;
		this.context = context;
		this.limit = limit;
	}

	/** What the rule found. */
	List<Finding> found() {
		return found;
	}

	/** Where in the file the rule failed first. */
	ModuleElement place() {
		return place;
	}

	/** Runs the rule: why it failed, and at how many elements; 0 of them if it found too much; {@code null} if it did not fail. */
	UserRuleProblem.Reason run(ChainModel model, Guard guard) {
		for (Object element : elements(model, guard)) {
			check(element, guard);
			if (guard.reason() != null || failure != null && (failure.elements() == 0 || failure.elements() >= FAILURES)) {
				break;
			}
		}
		return failure;
	}

	private Collection<?> elements(ChainModel model, Guard guard) {
		ConstraintContext kind = constraint.getConstraintContext();
		if (kind instanceof GlobalConstraintContext) {
			return List.of(model.document());
		}
		try {
			return kind.isLazy(context) ? List.of() : kind.getAllOfSourceKind(context);
		} catch (EolRuntimeException | RuntimeException | StackOverflowError | OutOfMemoryError | Guard.Stopped e) {
			fail(e, kind, model.document(), guard);
			return List.of();
		}
	}

	private void check(Object element, Guard guard) {
		ConstraintContext kind = constraint.getConstraintContext();
		context.getFrameStack().enterLocal(FrameType.PROTECTED, kind);
		try {
			if (kind.appliesTo(element, context) && context.getExecutorFactory().execute(constraint, context, element)
					instanceof Optional<?> result && result.orElse(null) instanceof UnsatisfiedConstraint broken) {
				find((EObject) element, broken.getMessage());
			}
		} catch (EolRuntimeException | RuntimeException | StackOverflowError | OutOfMemoryError | Guard.Stopped e) {
			fail(e, constraint, (EObject) element, guard);
		} finally {
			context.getFrameStack().leaveLocal(kind);
			context.getUnsatisfiedConstraints().clear();
			context.execution().reset();
		}
	}

	private void find(EObject element, String message) {
		if (found.size() >= limit) {
			failure = UserRuleProblem.Reason.of(OwnRules.Reason.MANY, limit);
			place = constraint;
			return;
		}
		String line = message.replaceAll("\\s+", " ").strip();
		String shown = line.length() > MESSAGE ? line.substring(0, MESSAGE) + '…' : line;
		found.add(OwnRules.finding(rule.info(), rule.severity(), idOf(element), shown));
	}

	private void fail(Throwable error, ModuleElement around, EObject element, Guard guard) {
		if (guard.reason() != null) {
			return;
		}
		if (error instanceof OutOfMemoryError) {
			guard.stop(guard.work(), UserRuleProblem.Reason.of(OwnRules.Reason.MEMORY, ""));
			return;
		}
		if (failure == null) {
			place = Failures.place(error, around);
			failure = Failures.reason(error).at(1, idOf(element));
		} else {
			failure = failure.at(failure.elements() + 1, failure.firstElement());
		}
	}

	/** The id of the element, or of the nearest whole that has one. */
	private static String idOf(EObject element) {
		for (EObject whole = element; whole != null; whole = whole.eContainer()) {
			String id = Identities.idOf(whole);
			if (id != null && !id.isBlank()) {
				return id;
			}
		}
		return "";
	}
}
