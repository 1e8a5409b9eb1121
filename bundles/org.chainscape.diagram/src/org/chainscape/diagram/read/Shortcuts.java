package org.chainscape.diagram.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chainscape.diagram.action.ActionRegistry;
import org.chainscape.diagram.action.EditorAccess;
import org.chainscape.diagram.action.EditorAction;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.SWTKeySupport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.keys.IBindingService;

/** The keys of the editor's actions where the workbench does not look after them: outside of its windows. */
final class Shortcuts {

	private final ActionRegistry registry;
	private final EditorAccess editor;
	private final Map<String, String> global = new HashMap<>();

	Shortcuts(ActionRegistry registry, EditorAccess editor) {
		this.registry = registry;
		this.editor = editor;
		for (ActionFactory factory : List.of(ActionFactory.UNDO, ActionFactory.REDO, ActionFactory.DELETE, ActionFactory.SELECT_ALL,
				ActionFactory.RENAME, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE, ActionFactory.FIND)) {
			global.put(factory.getCommandId(), factory.getId());
		}
	}

	/** Runs the action of a key; returns whether there is one that can be done now. */
	boolean run(Event event) {
		if (event.keyCode == SWT.SHIFT || event.keyCode == SWT.CTRL || event.keyCode == SWT.ALT || event.keyCode == SWT.COMMAND) {
			return false;
		}
		IBindingService bindings = editor.site().getService(IBindingService.class);
		List<KeySequence> typed = List.of(sequence(SWTKeySupport.convertEventToUnmodifiedAccelerator(event)),
				sequence(SWTKeySupport.convertEventToUnshiftedModifiedAccelerator(event)),
				sequence(SWTKeySupport.convertEventToModifiedAccelerator(event)));
		for (Binding binding : bindings.getBindings()) {
			if (binding.getParameterizedCommand() != null && typed.contains(binding.getTriggerSequence())) {
				String command = binding.getParameterizedCommand().getId();
				EditorAction action = registry.get(global.getOrDefault(command, command));
				if (action != null) {
					action.update();
					if (action.isEnabled()) {
						action.run();
						return true;
					}
				}
			}
		}
		return false;
	}

	private static KeySequence sequence(int accelerator) {
		return KeySequence.getInstance(SWTKeySupport.convertAcceleratorToKeyStroke(accelerator));
	}
}
