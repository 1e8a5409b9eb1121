package org.chainscape.diagram.outline;

import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;

import org.chainscape.diagram.icon.Icons;
import org.chainscape.diagram.session.EditSession;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.validation.Finding;
import org.chainscape.validation.Severity;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.swt.graphics.Image;

/** Signs over the icons of elements that have errors or warnings, or contain something that has. */
final class FindingSigns {

	/** By element, and by heading for what stands below one. */
	private Map<Object, Severity> worst = Map.of();

	private Map<Object, Severity> fresh;
	private Iterator<Finding> rest;
	private ElementIndex index;

	/**
	 * Begins to read what was found.
	 *
	 * @param session the document
	 */
	void read(EditSession session) {
		fresh = new HashMap<>();
		index = session.index();
		rest = session.findings().iterator();
	}

	/**
	 * Goes on to read. Findings of elements that are gone meanwhile are passed over.
	 *
	 * @param goOn asked between two findings
	 * @return whether all are read
	 */
	boolean work(BooleanSupplier goOn) {
		while (rest.hasNext() && goOn.getAsBoolean()) {
			Finding finding = rest.next();
			if (finding.severity() != Severity.INFO) {
				index.find(finding.elementId()).ifPresent(element -> add(fresh, element, finding.severity()));
			}
		}
		return !rest.hasNext();
	}

	/** Takes over what was read; {@return whether any sign changes by it} */
	boolean take() {
		boolean changed = !fresh.equals(worst);
		worst = fresh;
		return changed;
	}

	/** The gravest come first: who has a sign has the right one, and so have those around it. */
	private static void add(Map<Object, Severity> signs, EObject element, Severity severity) {
		for (EObject at = element; at != null && signs.putIfAbsent(at, severity) == null; at = at.eContainer()) {
			if (at.eContainer() != null && DocumentTree.HEADINGS.containsKey(at.eContainmentFeature())) {
				signs.putIfAbsent(new OutlineGroup(at.eContainer(), at.eContainmentFeature()), severity);
			}
		}
	}

	private static Severity worse(Severity one, Severity other) {
		return one.compareTo(other) >= 0 ? one : other;
	}

	/** {@return the icon of something, with the sign of the worst of some elements or headings} */
	Image image(ImageDescriptor icon, Collection<?> elements) {
		Severity severity = elements.stream().map(element -> worst.get(element)).filter(Objects::nonNull).reduce(FindingSigns::worse)
				.orElse(null);
		if (severity == null) {
			return JFaceResources.getResources().create(icon);
		}
		ImageDescriptor sign = Icons.descriptor(severity == Severity.ERROR ? "over-error" : "over-warning");
		return JFaceResources.getResources().create(new DecorationOverlayIcon(icon, sign, IDecoration.BOTTOM_LEFT));
	}
}
