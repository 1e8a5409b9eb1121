package org.chainscape.ui.welcome;

import org.chainscape.ui.Icon;
import org.chainscape.ui.UiTexts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** A card of the welcome page, drawn as a segment is on a figure: white, with a coloured edge and spine. */
final class Card {

	private static final RGB WHITE = new RGB(255, 255, 255);
	private static final RGB INK = new RGB(0x1f, 0x2a, 0x3d);
	private static final RGB QUIET = new RGB(0x5b, 0x6a, 0x80);
	private static final int ARC = 12;
	private static final int SPINE = 5;
	private static final int TEXT_WIDTH = 220;
	private static final int HEADING_POINTS = 3;

	private final ResourceManager resources;
	private final Composite body;
	private final Composite actions;
	private final Composite head;
	private final Composite text;

	Card(Composite parent, ResourceManager resources, RGB accent) {
		this.resources = resources;
		Color line = color(accent);
		body = new Composite(parent, SWT.DOUBLE_BUFFERED);
		body.setBackground(parent.getBackground());
		body.setBackgroundMode(SWT.INHERIT_NONE);
		body.addListener(SWT.Paint, event -> {
			Rectangle area = body.getClientArea();
			event.gc.setAntialias(SWT.ON);
			event.gc.setBackground(color(WHITE));
			event.gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, ARC, ARC);
			event.gc.setForeground(line);
			event.gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, ARC, ARC);
			event.gc.setBackground(line);
			event.gc.fillRoundRectangle(0, 0, SPINE, area.height, SPINE, SPINE);
		});
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 190).applyTo(body);
		GridLayoutFactory.fillDefaults().margins(20, 18).spacing(8, 10).applyTo(body);
		head = part(2);
		text = part(1);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
		actions = part(1);
	}

	/** Writes heading and explanation, from the texts {@code key} and {@code key.what}. */
	Card fill(String key, Icon icon) {
		Label image = label(head, SWT.NONE, QUIET);
		image.setImage(resources.create(icon.descriptor()));
		Label heading = label(head, SWT.NONE, INK);
		heading.setFont(resources.create(FontDescriptor.createFrom(JFaceResources.getDialogFont()).increaseHeight(HEADING_POINTS)
			.setStyle(SWT.BOLD)));
		heading.setText(UiTexts.text(key));
		Label explanation = label(text, SWT.WRAP, QUIET);
		explanation.setText(UiTexts.text(key + ".what"));
		GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(explanation);
		return this;
	}

	/** Adds a link that does something. */
	Card action(String key, Runnable work) {
		Link link = new Link(actions, SWT.NONE);
		link.setBackground(color(WHITE));
		link.setText("<a>" + UiTexts.text(key) + "</a>");
		link.addListener(SWT.Selection, event -> work.run());
		return this;
	}

	private Composite part(int columns) {
		Composite part = new Composite(body, SWT.NONE);
		part.setBackground(color(WHITE));
		GridLayoutFactory.fillDefaults().numColumns(columns).spacing(8, 4).applyTo(part);
		return part;
	}

	private Label label(Composite parent, int style, RGB foreground) {
		Label label = new Label(parent, style);
		label.setBackground(color(WHITE));
		label.setForeground(color(foreground));
		return label;
	}

	private Color color(RGB rgb) {
		return resources.create(ColorDescriptor.createFrom(rgb));
	}
}
