package org.chainscape.ui.welcome;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** One of the ways in: a picture or tiles, what it is, and what to press. */
final class Card {

	private static final int ARC = 14;
	private static final int SPINE = 4;
	private static final int TEXT_WIDTH = 250;

	private final Look look;
	private final Composite body;
	private final Look.Tone accent;

	/**
	 * Makes a card.
	 *
	 * @param parent the page
	 * @param look colours
	 * @param accent colour of its edge and button
	 * @param key key of its heading; KEY.what has its explanation
	 */
	Card(Composite parent, Look look, Look.Tone accent, String key) {
		this.look = look;
		this.accent = accent;
		body = look.dress(new Composite(parent, SWT.DOUBLE_BUFFERED), Look.Tone.PAPER, Look.Tone.INK);
		body.setBackgroundMode(SWT.INHERIT_NONE);
		body.addListener(SWT.Paint, event -> {
			Rectangle area = body.getClientArea();
			event.gc.setAntialias(SWT.ON);
			event.gc.setBackground(look.color(accent));
			event.gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, ARC, ARC);
			event.gc.setBackground(look.color(Look.Tone.CARD));
			event.gc.fillRoundRectangle(0, SPINE, area.width - 1, area.height - SPINE - 1, ARC, ARC);
			event.gc.fillRectangle(0, SPINE, area.width - 1, ARC);
			event.gc.setForeground(look.color(Look.Tone.LINE));
			event.gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, ARC, ARC);
		});
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		GridLayoutFactory.fillDefaults().margins(18, 18).spacing(8, 10).applyTo(body);
		Label heading = look.dress(new Label(body, SWT.NONE), Look.Tone.CARD, Look.Tone.INK);
		heading.setFont(look.font(3, true));
		heading.setText(WelcomeTexts.get(key));
		Label explanation = look.dress(new Label(body, SWT.WRAP), Look.Tone.CARD, Look.Tone.QUIET);
		explanation.setText(WelcomeTexts.get(key + ".what"));
		GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(explanation);
	}

	/** {@return a part of the card that holds what it shows} */
	Composite part(int columns, boolean fills) {
		Composite part = look.dress(new Composite(body, SWT.NONE), Look.Tone.CARD, Look.Tone.INK);
		GridLayoutFactory.fillDefaults().numColumns(columns).equalWidth(fills).spacing(10, 8).applyTo(part);
		GridDataFactory.fillDefaults().grab(true, fills).applyTo(part);
		return part;
	}

	/** Adds its button. */
	void button(Composite part, Entry entry) {
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.END).applyTo(new FlatButton(part, look, Look.Tone.CARD, accent, entry));
	}

	/** Adds something less important. */
	void link(Composite part, Entry entry) {
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(new FlatButton(part, look, Look.Tone.CARD, null, entry));
	}
}
