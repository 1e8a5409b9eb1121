package org.chainscape.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A test also fails when our code threw something that the platform caught and put into the error log: on the screen nothing but an empty
 * view would tell. JUnit finds it by itself.
 */
public final class QuietLog implements BeforeTestExecutionCallback, AfterTestExecutionCallback {

	private final List<String> thrown = new CopyOnWriteArrayList<>();
	private final ILogListener listener = (status, plugin) -> look(status);

	@Override
	public void beforeTestExecution(ExtensionContext context) {
		thrown.clear();
		Platform.addLogListener(listener);
	}

	@Override
	public void afterTestExecution(ExtensionContext context) {
		Platform.removeLogListener(listener);
		assertEquals(List.of(), thrown, "thrown by our code and caught by the platform");
	}

	private void look(IStatus status) {
		Throwable cause = status.getException();
		if (status.getSeverity() == IStatus.ERROR && cause instanceof RuntimeException) {
			ours(cause).ifPresent(place -> thrown.add(cause + " at " + place));
		}
		Stream.of(status.getChildren()).forEach(this::look);
	}

	private static Optional<StackTraceElement> ours(Throwable cause) {
		return Stream.of(cause.getStackTrace()).filter(place -> place.getClassName().startsWith("org.chainscape.")).findFirst();
	}
}
