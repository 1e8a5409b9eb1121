package org.chainscape.diagram.action;

/** Abilities of the editor that belong together. One instance serves one editor. */
public interface ActionFamily {

	/**
	 * Adds the actions of the family. Called once, before any page is open.
	 *
	 * @param registry takes the actions
	 * @param editor the editor they work on; its session may come and go
	 */
	void contribute(ActionRegistry registry, EditorAccess editor);

	/**
	 * Prepares a page that has just been made: listeners, drop targets, tools. What is added lives as long as the viewer's control.
	 *
	 * @param page the page
	 * @param editor the editor
	 */
	default void install(DiagramView page, EditorAccess editor) {
		// Most families only have actions.
	}
}
