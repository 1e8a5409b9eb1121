package org.chainscape.diagram.action;

/** Where an action stands in the menus of the editor, from top to bottom. */
public enum MenuGroup {
	/** Undo, clipboard, rename, delete. */
	EDIT(false),
	/** New elements and relations. */
	CREATE(false),
	/** Selecting what belongs together. */
	SELECT(true),
	/** Positions, sizes, order, groups, locks. */
	ARRANGE(true),
	/** How lines run. */
	LINES(true),
	/** Automatic layout. */
	LAYOUT(true),
	/** Colours, themes, style rules, pictures. */
	LOOK(true),
	/** Layers, filters, collapsing, highlighting: what is seen of the diagram. */
	READ(true),
	/** What is wrong and how to mend it. */
	CHECK(true),
	/** Zoom and the like: how it is seen. */
	VIEW(true),
	/** The diagram as a whole. */
	DIAGRAM(false);

	private final boolean submenu;

	MenuGroup(boolean submenu) {
		this.submenu = submenu;
	}

	/** {@return whether its actions stand in a menu of their own} */
	public boolean isSubmenu() {
		return submenu;
	}
}
