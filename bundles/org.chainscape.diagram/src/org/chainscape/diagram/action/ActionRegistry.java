package org.chainscape.diagram.action;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** The actions of one editor by id, in the order of their menus. */
public final class ActionRegistry {

	private final Map<String, EditorAction> actions = new LinkedHashMap<>();

	/**
	 * Adds an action. If the plug-in declares a command of the same id, the command runs the action, and its keys are shown.
	 *
	 * @param id its id, unique
	 * @param text what it is called
	 * @param group where it stands in the menus
	 * @param condition whether it can be done now; asked often, so it must be quick
	 * @param code does it, in the user interface thread
	 * @return the action, for an icon, a tip, a check mark
	 * @throws IllegalArgumentException if the id is taken
	 */
	public EditorAction add(String id, String text, MenuGroup group, BooleanSupplier condition, Runnable code) {
		EditorAction action = new EditorAction(id, text, group, condition, code);
		if (actions.putIfAbsent(id, action) != null) {
			throw new IllegalArgumentException("Two actions with id " + id);
		}
		return action;
	}

	/**
	 * An action.
	 *
	 * @param id its id
	 * @return the action, or {@code null}
	 */
	public EditorAction get(String id) {
		return actions.get(id);
	}

	/** {@return all actions} */
	public Collection<EditorAction> all() {
		return List.copyOf(actions.values());
	}

	/**
	 * The actions of a part of the menus.
	 *
	 * @param group the part
	 * @return its actions in the order they were added
	 */
	public List<EditorAction> of(MenuGroup group) {
		return actions.values().stream().filter(action -> action.group() == group).toList();
	}
}
