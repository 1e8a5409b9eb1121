package org.chainscape.rules.evl;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.chainscape.validation.Finding;
import org.chainscape.validation.OwnRules;
import org.eclipse.epsilon.common.module.ModuleElement;
import org.eclipse.epsilon.eol.exceptions.EolRuntimeException;
import org.eclipse.epsilon.erl.dom.Pre;
import org.eclipse.epsilon.evl.dom.Constraint;

/** Runs the rules of one file, on a thread that is watched. What one rule found is handed over when the rule has come to its end. */
final class FileRun implements Runnable {

	private final Path file;
	private final RulesFolder folder;
	private final ChainModel model;
	private final Limits limits;
	private final Guard guard;
	private final Report report;
	private final int from;
	private volatile int at;

	/**
	 * A run not yet begun.
	 *
	 * @param file the file
	 * @param subject what to run it on, and how
	 * @param from number of the first rule to run; what stands before has been run
	 */
	FileRun(Path file, Subject subject, int from) {
		this.file = file;
		this.folder = subject.folder();
		this.model = subject.model();
		this.limits = subject.limits();
		this.guard = new Guard();
		this.report = subject.report();
		this.from = from;
		this.at = from;
	}

	/**
	 * What a run is about.
	 *
	 * @param folder the folder of rules
	 * @param model the document
	 * @param limits what rules may use up
	 * @param report what takes the results
	 */
	record Subject(RulesFolder folder, ChainModel model, Limits limits, Report report) {
	}

	/**
	 * A rule at work.
	 *
	 * @param rule the rule; {@code null} while the file is read or its {@code pre} blocks run
	 * @param isReading whether the file is being read
	 */
	record Work(UserRule rule, boolean isReading) {
	}

	Guard guard() {
		return guard;
	}

	/** Number of the rule at work. */
	int at() {
		return at;
	}

	/** A problem of what is at work. */
	UserRuleProblem stopped(Object work, UserRuleProblem.Reason reason) {
		UserRule rule = work instanceof Work known ? known.rule() : null;
		return new UserRuleProblem(OwnRules.STOPPED, file, rule == null ? 1 : rule.line(), 1,
			rule == null ? file.getFileName().toString() : rule.id(), reason);
	}

	@Override
	public void run() {
		RuleContext context = new RuleContext(guard, model, LocalDate.now(), report.log());
		RuleModule module = new RuleModule(context, folder, List.of(file));
		List<UserRule> rules = new ArrayList<>();
		if (during(new Work(null, true), () -> read(module, rules)) && during(new Work(null, false), () -> prepare(module, context))) {
			for (at = from; at < rules.size(); at++) {
				run(module.getConstraints().get(at), rules.get(at), context);
			}
		}
		report.done(this);
	}

	/** Does what comes before the rules: whether they can run. */
	private boolean during(Work work, BooleanSupplier action) {
		boolean done = guard.begin(work) && action.getAsBoolean();
		UserRuleProblem.Reason reason = guard.end();
		if (reason != null) {
			report.problem(this, stopped(work, reason));
		}
		return done && reason == null;
	}

	private boolean read(RuleModule module, List<UserRule> rules) {
		module.read();
		if (guard.reason() != null) {
			return false;
		}
		Annotations annotations = new Annotations(folder.folder(), file);
		module.getConstraints().forEach(constraint -> rules.add(annotations.rule(constraint)));
		if (from == 0) {
			List<Fault> faults = new ArrayList<>(module.faults());
			faults.addAll(annotations.faults());
			report.read(this, rules, faults.stream().map(fault -> fault.problem("")).toList());
		}
		return module.faults().isEmpty();
	}

	private boolean prepare(RuleModule module, RuleContext context) {
		for (Pre pre : module.getPre()) {
			try {
				context.getExecutorFactory().execute(pre, context);
			} catch (EolRuntimeException | RuntimeException | StackOverflowError | OutOfMemoryError | Guard.Stopped e) {
				if (guard.reason() == null) {
					ModuleElement place = Failures.place(e, pre);
					report.problem(this, new UserRuleProblem(OwnRules.FAILED, file, Annotations.line(place), Annotations.column(place), "pre",
						Failures.reason(e)));
				}
				return false;
			}
		}
		return true;
	}

	private void run(Constraint constraint, UserRule rule, RuleContext context) {
		Work work = new Work(rule, false);
		if (!guard.begin(work)) {
			return;
		}
		RuleRun run = new RuleRun(constraint, rule, context, limits.findings());
		UserRuleProblem.Reason failure = run.run(model, guard);
		UserRuleProblem.Reason reason = guard.end();
		if (reason != null) {
			report.problem(this, stopped(work, reason));
			return;
		}
		List<Finding> found = run.found();
		if (failure != null) {
			ModuleElement place = run.place();
			report.problem(this, new UserRuleProblem(failure.elements() == 0 ? OwnRules.STOPPED : OwnRules.FAILED, file, Annotations.line(place),
				Annotations.column(place), rule.id(), failure));
		}
		report.found(this, found);
	}
}
