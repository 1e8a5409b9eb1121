package org.chainscape.rules.evl;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.epsilon.eol.execute.context.Variable;
import org.eclipse.epsilon.evl.execute.context.EvlContext;

/**
 * What a file of rules runs in: one document to read, no classes of Java, no console, no threads, and every step asked for.
 */
final class RuleContext extends EvlContext {

	private final Guard guard;

	RuleContext(Guard guard, ChainModel model, LocalDate today, PrintStream output) {
		this.guard = guard;
		setExecutorFactory(new GuardedExecution(guard));
		setOperationFactory(new AllowedOperations());
		setPrettyPrinterManager(new ElementPrinter());
		setNativeTypeDelegates(List.of());
		setOutputStream(output);
		setErrorStream(output);
		setWarningStream(output);
		methodContributorRegistry = new Permissions(guard);
		userInput = null;
		// Nobody asks for the results of earlier checks but rules that depend on one another, and those are kept all the same.
		setOptimizeConstraintTrace(true);
		getModelRepository().addModel(model);
		getFrameStack().putGlobal(Variable.createReadOnlyVariable("null", null), Variable.createReadOnlyVariable("document", model.document()),
			Variable.createReadOnlyVariable("today", today.toString()));
	}

	Guard guard() {
		return guard;
	}

	GuardedExecution execution() {
		return (GuardedExecution) getExecutorFactory();
	}
}
