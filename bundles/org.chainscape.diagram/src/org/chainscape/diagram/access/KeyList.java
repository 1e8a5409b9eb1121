package org.chainscape.diagram.access;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

import org.chainscape.diagram.action.EditorAccess;
import org.chainscape.diagram.create.Choice;
import org.chainscape.diagram.create.ChoicePopup;
import org.chainscape.model.search.Span;
import org.chainscape.model.search.TextFilter;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;

/** All keys that hold in the editor, as they are bound now, in a pop-up one can search and run commands from. */
public final class KeyList {

	private static final String EDITOR = "org.chainscape.diagram.context";
	/** Commands of the workbench that are about the diagram while the editor is active. */
	private static final Set<String> SHARED = Set.of("org.eclipse.ui.edit.undo", "org.eclipse.ui.edit.redo", "org.eclipse.ui.edit.cut",
			"org.eclipse.ui.edit.copy", "org.eclipse.ui.edit.paste", "org.eclipse.ui.edit.delete", "org.eclipse.ui.edit.selectAll",
			"org.eclipse.ui.edit.rename", "org.eclipse.ui.file.save", "org.eclipse.ui.edit.findReplace", "org.eclipse.ui.file.properties");

	private final EditorAccess editor;

	/**
	 * For one editor.
	 *
	 * @param editor the editor
	 */
	public KeyList(EditorAccess editor) {
		this.editor = editor;
	}

	/** Opens the list in the middle of the window. */
	void open() {
		Control control = editor.page().<Control>map(page -> page.viewer().getControl()).orElse(editor.site().getShell());
		Point size = control.getSize();
		Point middle = control.toDisplay(Math.max(0, size.x / 2 - 210), Math.max(0, size.y / 4));
		ChoicePopup.open(control, middle, AccessTexts.get("keys.prompt"), this::choices);
	}

	/**
	 * The lines of the list.
	 *
	 * @param typed what was typed; fits names of commands and keys
	 * @return a line per command, by name
	 */
	public List<Choice> choices(String typed) {
		TextFilter filter = new TextFilter(typed);
		List<Choice> lines = new ArrayList<>();
		each((command, keys) -> {
			String name = name(command);
			Optional<List<Span>> bold = filter.fit(name);
			boolean byKey = bold.isEmpty() && filter.fit(keys).isPresent();
			if (bold.isPresent() || byKey) {
				lines.add(new Choice(null, name, bold.orElse(List.of()), keys, Optional.empty(), () -> run(command)));
			}
		});
		lines.sort(Comparator.comparing(Choice::text));
		return lines;
	}

	private void each(BiConsumer<String, String> receiver) {
		IBindingService bindings = editor.site().getService(IBindingService.class);
		Map<String, List<String>> keys = new LinkedHashMap<>();
		Set<String> schemes = schemes(bindings);
		for (Binding binding : bindings.getBindings()) {
			if (!schemes.contains(binding.getSchemeId())) {
				continue;
			}
			ParameterizedCommand command = binding.getParameterizedCommand();
			boolean here = EDITOR.equals(binding.getContextId()) || AccessFamily.CANVAS.equals(binding.getContextId());
			if (command != null && (here || SHARED.contains(command.getId()))) {
				List<String> known = keys.computeIfAbsent(command.getId(), id -> new ArrayList<>());
				String key = binding.getTriggerSequence().format();
				if (!known.contains(key)) {
					known.add(key);
				}
			}
		}
		keys.forEach((command, all) -> receiver.accept(command, String.join("  ", all)));
	}

	/** The keys somebody has chosen, and those they are built on. */
	private static Set<String> schemes(IBindingService bindings) {
		Set<String> schemes = new HashSet<>();
		try {
			String id = bindings.getActiveScheme().getId();
			while (id != null && schemes.add(id)) {
				id = bindings.getScheme(id).getParentId();
			}
		} catch (NotDefinedException e) {
			// A scheme that is gone has no parents.
			return schemes;
		}
		return schemes;
	}

	private String name(String id) {
		Command command = editor.site().getService(ICommandService.class).getCommand(id);
		try {
			return command.getName();
		} catch (CommandException e) {
			return id;
		}
	}

	private void run(String id) {
		editor.later(() -> {
			try {
				editor.site().getService(IHandlerService.class).executeCommand(id, null);
			} catch (CommandException e) {
				// The command cannot be done just now, as its greyed menu item would say.
				editor.site().getShell().getDisplay().beep();
			}
		});
	}
}
