package org.chainscape.ui.welcome;

import java.util.Map;

import org.chainscape.ui.Problems;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.intro.IIntroPart;
import org.eclipse.ui.services.IServiceLocator;

/** What the welcome page does: all of it by commands that are in the menus, too. */
final class Actions {

	private final IServiceLocator services;
	private final IWorkbenchWindow window;

	/**
	 * What is done in a window.
	 *
	 * @param services where commands are found: the site of the page, or the window
	 * @param window the window
	 */
	Actions(IServiceLocator services, IWorkbenchWindow window) {
		this.services = services;
		this.window = window;
	}

	void library() {
		run("org.chainscape.ui.openLibrary", Map.of());
	}

	void template(String template) {
		run("org.chainscape.ui.newFromTemplate", Map.of("org.chainscape.ui.newFromTemplate.template", template));
	}

	void importTables() {
		run("org.chainscape.ui.importNew", Map.of());
	}

	void openFile() {
		run("org.chainscape.ui.openFile", Map.of());
	}

	void openFolder() {
		run("org.chainscape.ui.openFolder", Map.of());
	}

	void task(Tasks.Task task) {
		run("org.chainscape.ui.guide", Map.of("org.chainscape.ui.guide.sheet", task.sheet()));
	}

	/** Opens a page of the manual; null for its first. */
	void manual(String manualPage) {
		run("org.chainscape.ui.manual", manualPage == null ? Map.of() : Map.of("org.chainscape.ui.manual.page", manualPage));
	}

	void language(String choice) {
		run("org.chainscape.ui.language", Map.of("org.eclipse.ui.commands.radioStateParameter", choice));
	}

	void appearance() {
		run("org.chainscape.ui.appearance", Map.of());
	}

	void leave(IIntroPart part) {
		window.getWorkbench().getIntroManager().closeIntro(part);
	}

	private void run(String id, Map<String, String> parameters) {
		Command command = services.getService(ICommandService.class).getCommand(id);
		try {
			services.getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
		} catch (CommandException e) {
			Problems.log(WelcomeTexts.get("failed", id), e);
		}
	}
}
