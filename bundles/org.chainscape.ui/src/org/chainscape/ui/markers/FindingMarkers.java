package org.chainscape.ui.markers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.store.ChainFileException;
import org.chainscape.ui.editors.ChainEditors;
import org.chainscape.validation.Finding;
import org.chainscape.validation.RuleTexts;
import org.chainscape.validation.Severity;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EObject;

/** Turns findings into markers of one file. Markers that already say the same are left alone, so that nobody is told of a change. */
public final class FindingMarkers {

	/** Type of the markers. */
	public static final String TYPE = "org.chainscape.ui.finding";
	/** Attribute: the rule that found it; empty for a file that cannot be read. */
	public static final String RULE_ID = "ruleId";

	private static final String[] ATTRIBUTES = {IMarker.MESSAGE, IMarker.SEVERITY, IMarker.LOCATION, IMarker.LINE_NUMBER,
		ChainEditors.ELEMENT_ID, RULE_ID};

	private FindingMarkers() {
	}

	/**
	 * Makes the markers of a file say exactly what was found.
	 *
	 * @param file the file
	 * @param findings what was found in it
	 * @param document what was read from it
	 * @param language language of the messages
	 * @throws CoreException if the markers cannot be written
	 */
	public static void write(IFile file, List<Finding> findings, ChainDocument document, Language language) throws CoreException {
		ElementIndex index = ElementIndex.of(document);
		List<Object[]> wanted = new ArrayList<>();
		for (Finding finding : findings) {
			wanted.add(new Object[] {RuleTexts.message(finding, index, language), severity(finding.severity()),
				index.find(finding.elementId()).map(element -> path(element, language)).orElse(""), null, finding.elementId(),
				finding.ruleId()});
		}
		replace(file, wanted);
	}

	/**
	 * Makes the one marker of a file say that it cannot be read.
	 *
	 * @param file the file
	 * @param problem why it cannot be read
	 * @param language language of the message
	 * @throws CoreException if the marker cannot be written
	 */
	public static void write(IFile file, ChainFileException problem, Language language) throws CoreException {
		Integer line = problem.line() > 0 ? Integer.valueOf(problem.line()) : null;
		List<Object[]> wanted = new ArrayList<>();
		wanted.add(new Object[] {problem.message(language), Integer.valueOf(IMarker.SEVERITY_ERROR), "", line, "", ""});
		replace(file, wanted);
	}

	private static void replace(IFile file, List<Object[]> wanted) throws CoreException {
		IMarker[] present = file.findMarkers(TYPE, false, IResource.DEPTH_ZERO);
		if (says(present, wanted)) {
			return;
		}
		for (IMarker marker : present) {
			marker.delete();
		}
		for (Object[] values : wanted) {
			IMarker marker = file.createMarker(TYPE);
			for (int i = 0; i < ATTRIBUTES.length; i++) {
				marker.setAttribute(ATTRIBUTES[i], values[i]);
			}
		}
	}

	private static boolean says(IMarker[] present, List<Object[]> wanted) throws CoreException {
		if (present.length != wanted.size()) {
			return false;
		}
		List<List<Object>> rest = new ArrayList<>();
		wanted.forEach(values -> rest.add(Arrays.asList(values)));
		for (IMarker marker : present) {
			if (!rest.remove(Arrays.asList(marker.getAttributes(ATTRIBUTES)))) {
				return false;
			}
		}
		return rest.isEmpty();
	}

	private static Integer severity(Severity severity) {
		return Integer.valueOf(switch (severity) {
			case ERROR -> IMarker.SEVERITY_ERROR;
			case WARNING -> IMarker.SEVERITY_WARNING;
			case INFO -> IMarker.SEVERITY_INFO;
		});
	}

	/** The names of the containers of an element and of itself, from the outside in, without the document. */
	private static String path(EObject element, Language language) {
		StringBuilder path = new StringBuilder(Labels.name(element, language));
		for (EObject container = element.eContainer(); container != null && !(container instanceof ChainDocument);
			container = container.eContainer()) {
			path.insert(0, Labels.name(container, language) + " / ");
		}
		return path.toString();
	}
}
