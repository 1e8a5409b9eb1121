package org.chainscape.ui.manual;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;

/** Which help belongs to what: the context of a view, editor, wizard or page has its id, with lines for dots. */
public final class HelpContexts {

	private static final String BUNDLE = "org.chainscape.help.";
	private static final String OURS = "org.chainscape.";

	private HelpContexts() {
	}

	/**
	 * The id of a help context.
	 *
	 * @param contribution id of a view, editor, wizard or preference page of ours
	 * @return the id of its context
	 */
	public static String of(String contribution) {
		return BUNDLE + contribution.substring(OURS.length()).replace('.', '_');
	}

	/**
	 * Says what F1 tells about a control and what is in it.
	 *
	 * @param control the control of a view, editor, wizard or page
	 * @param contribution its id in plugin.xml
	 */
	public static void set(Control control, String contribution) {
		if (contribution.startsWith(OURS)) {
			PlatformUI.getWorkbench().getHelpSystem().setHelp(control, of(contribution));
		}
	}
}
