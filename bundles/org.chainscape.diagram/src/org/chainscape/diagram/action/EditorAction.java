package org.chainscape.diagram.action;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.chainscape.diagram.icon.Icons;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;

/** An action of the editor made of two pieces of code. */
public final class EditorAction extends Action {

	private final MenuGroup group;
	private final BooleanSupplier condition;
	private final Runnable code;
	private BooleanSupplier checked;
	private boolean onToolBar;
	private boolean inMenus = true;
	private boolean startsSection;
	private String plainText;
	private Supplier<String> reason;
	private List<IAction> choices = List.of();

	EditorAction(String id, String text, MenuGroup group, BooleanSupplier condition, Runnable code) {
		super(text);
		setId(id);
		this.group = group;
		this.condition = condition;
		this.code = code;
	}

	/**
	 * Gives it an icon.
	 *
	 * @param name name of an icon of this plug-in, without extension
	 * @return this
	 */
	public EditorAction icon(String name) {
		setImageDescriptor(Icons.descriptor(name));
		return this;
	}

	/**
	 * Says more about it.
	 *
	 * @param text the tool tip
	 * @return this
	 */
	public EditorAction tip(String text) {
		setToolTipText(text);
		return this;
	}

	/**
	 * Makes it a switch.
	 *
	 * @param state whether it is on now
	 * @return this
	 */
	public EditorAction checked(BooleanSupplier state) {
		checked = state;
		return this;
	}

	/**
	 * Puts it on the tool bar as well.
	 *
	 * @return this
	 */
	public EditorAction onToolBar() {
		onToolBar = true;
		return this;
	}

	/**
	 * Keeps it out of the menus: it is reached by key or from elsewhere.
	 *
	 * @return this
	 */
	public EditorAction hidden() {
		inMenus = false;
		return this;
	}

	/**
	 * Draws a line above it in menus.
	 *
	 * @return this
	 */
	public EditorAction section() {
		startsSection = true;
		return this;
	}

	/**
	 * Says behind the name of a greyed out action why it is greyed out.
	 *
	 * @param why the reason at the moment; an empty text where there is none worth saying
	 * @return this
	 */
	public EditorAction reason(Supplier<String> why) {
		reason = why;
		plainText = getText();
		return this;
	}

	/**
	 * Makes it a menu of its own with several answers.
	 *
	 * @param answers what can be chosen
	 * @return this
	 */
	public EditorAction choices(List<? extends IAction> answers) {
		choices = List.copyOf(answers);
		setMenuCreator(new ChoiceMenu(choices));
		return this;
	}

	@Override
	public int getStyle() {
		if (!choices.isEmpty()) {
			return IAction.AS_DROP_DOWN_MENU;
		}
		return checked == null ? IAction.AS_PUSH_BUTTON : IAction.AS_CHECK_BOX;
	}

	/** {@return where it stands in the menus} */
	public MenuGroup group() {
		return group;
	}

	/** {@return whether it stands on the tool bar} */
	public boolean isOnToolBar() {
		return onToolBar;
	}

	/** {@return whether it stands in the menus} */
	public boolean isInMenus() {
		return inMenus;
	}

	/** {@return whether a line is drawn above it in menus} */
	public boolean startsSection() {
		return startsSection;
	}

	/** Greys the action out where it cannot be done, and brings its check mark up to date. */
	public void update() {
		setEnabled(condition.getAsBoolean());
		if (checked != null) {
			setChecked(checked.getAsBoolean());
		}
		if (reason != null) {
			String why = isEnabled() ? "" : reason.get();
			setText(why.isEmpty() ? plainText : plainText + " – " + why);
		}
	}

	@Override
	public void run() {
		// The state may have changed since the last update, and doing nothing is better than failing.
		if (condition.getAsBoolean()) {
			code.run();
			update();
		}
	}
}
