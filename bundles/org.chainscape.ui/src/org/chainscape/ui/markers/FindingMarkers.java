package org.chainscape.ui.markers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;

/** Turns findings into markers of one file. Markers that already say the same are left alone, so that nobody is told of a change. */
public final class FindingMarkers {

	/** Type of the markers. */
	public static final String TYPE = "org.chainscape.ui.finding";
	/** Attribute: the rule that found it; empty for a file that cannot be read. */
	public static final String RULE_ID = "ruleId";
	/** Attribute: tells findings of the same rule at the same element apart. */
	public static final String KEY = "findingKey";
	/** Attribute: name of the rule in the language of the workbench. */
	public static final String RULE = "rule";
	/** Attribute: word of the category of the rule. */
	public static final String CATEGORY = "category";
	/** Attribute: name of the segment or stage it belongs to. */
	public static final String SEGMENT = "segment";
	/** Attribute: name of the company it is about. */
	public static final String COMPANY = "company";
	/** Attribute: ids of the containers of the element from the inside out, with a blank between them. */
	public static final String PATH = "path";
	/** Attribute: the explanation of a rule of the project itself. */
	public static final String WHY = "why";

	private FindingMarkers() {
	}

	/**
	 * Makes the markers of a file say exactly what is wanted.
	 *
	 * @param file the file
	 * @param wanted what they shall say
	 * @throws CoreException if the markers cannot be written
	 */
	static void write(IFile file, List<Entry> wanted) throws CoreException {
		List<Said> present = new ArrayList<>();
		for (IMarker marker : file.findMarkers(TYPE, false, IResource.DEPTH_ZERO)) {
			Map<String, Object> attributes = marker.getAttributes();
			present.add(new Said(marker, attributes == null ? null : Entry.of(attributes)));
		}
		Difference<Said, Entry> difference = Difference.of(present, Said::entry, wanted);
		for (Said gone : difference.surplus()) {
			gone.marker().delete();
		}
		for (Entry entry : difference.missing()) {
			file.createMarker(TYPE, entry.attributes());
		}
	}

	private record Said(IMarker marker, Entry entry) {
	}
}
