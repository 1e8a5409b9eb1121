package org.chainscape.ui.welcome;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/** Colours, fonts and images of the welcome page, light or dark as the workbench is. */
final class Look {

	/** What a colour is for. */
	enum Tone {
		/** Behind everything. */
		PAPER(0xf4f7fb, 0x1d2228),
		/** Cards. */
		CARD(0xffffff, 0x282e37),
		/** What the mouse is over. */
		HOT(0xeaf1fa, 0x343c48),
		/** Edges of cards. */
		LINE(0xd6deea, 0x3b4552),
		/** Text. */
		INK(0x1f2a3d, 0xe6eaf1),
		/** Explanations. */
		QUIET(0x57657b, 0xa3aebf),
		/** The title. */
		TITLE(0x1f3a68, 0xd5e3f8),
		/** Links, the first card. */
		BLUE(0x2b62ab, 0x82b4f2),
		/** The second card. */
		GREEN(0x22805d, 0x62c49c),
		/** The third card. */
		AMBER(0xa86c0e, 0xe0ac55),
		/** Behind pictures of figures, which are white as they are printed. */
		FIGURE(0xffffff, 0xf3f5f8),
		/** Text on a filled button. */
		ON_BUTTON(0xffffff, 0x16202c);

		private final int light;
		private final int dark;

		Tone(int light, int dark) {
			this.light = light;
			this.dark = dark;
		}
	}

	/** Keeps the style sheet of the workbench away from the colours of this page. */
	private static final String NO_STYLE_SHEET = "org.eclipse.e4.ui.css.disabled";
	private static final String THEME_NODE = "org.eclipse.e4.ui.css.swt.theme";
	private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

	private final LocalResourceManager resources;
	private final boolean dark;

	Look(Control owner) {
		resources = new LocalResourceManager(JFaceResources.getResources(), owner);
		dark = Platform.getPreferencesService().getString(THEME_NODE, "themeid", "", null).startsWith(DARK);
	}

	/** {@return whether the workbench is dark} */
	boolean isDark() {
		return dark;
	}

	Color color(Tone tone) {
		int value = dark ? tone.dark : tone.light;
		return resources.create(ColorDescriptor.createFrom(new RGB(value >> 16, value >> 8 & 0xff, value & 0xff)));
	}

	/** The font of dialogs, some points larger. */
	Font font(int more, boolean bold) {
		return resources.create(FontDescriptor.createFrom(JFaceResources.getDialogFont()).increaseHeight(more)
			.setStyle(bold ? SWT.BOLD : SWT.NORMAL));
	}

	Image image(ImageDescriptor descriptor) {
		return resources.create(descriptor);
	}

	/** Gives a control the colours of what it stands on. */
	<T extends Control> T dress(T control, Tone behind, Tone text) {
		control.setData(NO_STYLE_SHEET, Boolean.TRUE);
		control.setBackground(color(behind));
		control.setForeground(color(text));
		return control;
	}
}
