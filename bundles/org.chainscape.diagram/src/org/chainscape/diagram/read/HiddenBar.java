package org.chainscape.diagram.read;

import java.util.ArrayList;
import java.util.List;

import org.chainscape.diagram.operation.Layers;
import org.chainscape.model.view.Diagram;
import org.chainscape.scene.HiddenContent;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** A quiet row that says how much layers and filters hide; it is there only while they hide something. */
final class HiddenBar extends Bar {

	private final Reading reading;
	private final Label text;

	HiddenBar(Composite bars, Reading reading) {
		super(bars, 3);
		this.reading = reading;
		text = label("");
		Link all = new Link(row(), SWT.NONE);
		all.setText("<a>" + ReadTexts.get("hidden.all") + "</a>");
		all.addListener(SWT.Selection, event -> showAll(reading));
		Label rest = label("");
		rest.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
	}

	/** Counts anew. */
	void update() {
		HiddenContent hidden = HiddenContent.of(reading.diagram(), reading.page().model().session().index());
		text.setText(text(hidden));
		open(!hidden.isEmpty());
		row().layout();
	}

	/** 隐藏 12 个标的 / 3 条关系. */
	static String text(HiddenContent hidden) {
		List<String> parts = new ArrayList<>();
		add(parts, "hidden.segments", hidden.segments());
		add(parts, "hidden.companies", hidden.companies());
		add(parts, "hidden.items", hidden.items());
		add(parts, "hidden.relations", hidden.relations());
		return parts.isEmpty() ? ReadTexts.get("hidden.nothing") : ReadTexts.get("hidden", String.join(" / ", parts));
	}

	private static void add(List<String> parts, String key, int number) {
		if (number > 0) {
			parts.add(ReadTexts.get(key, String.valueOf(number)));
		}
	}

	static void showAll(Reading reading) {
		Diagram diagram = reading.diagram();
		reading.page().model().session().run(ReadTexts.get("step.showAll"), () -> new Layers(diagram).showAll());
	}
}
