package org.chainscape.ui.properties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chainscape.diagram.finding.Mending;
import org.chainscape.model.Identities;
import org.chainscape.tabular.form.Editor;
import org.chainscape.tabular.form.Entry;
import org.chainscape.ui.properties.pick.PropertyTexts;
import org.chainscape.validation.Finding;
import org.chainscape.validation.fix.Edit;
import org.chainscape.validation.fix.Fix;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Which findings belong beside which field: the field a fix would change, or that the finding names. */
final class FieldFindings {

	private static final int MOST_FIXES = 3;

	private final Host host;
	private final Map<EObject, List<Found>> known = new HashMap<>();
	private Mending mending;

	/** A finding of an element, with its fixes and the features it is about. */
	private record Found(Finding finding, List<Fix> fixes, Set<EStructuralFeature> features) {
	}

	FieldFindings(Host host) {
		this.host = host;
	}

	/** To be told when the document has changed or was checked. */
	void forget() {
		known.clear();
		mending = null;
	}

	/** {@return what is to be said beside a field; nothing where several elements are shown} */
	List<Note.Line> at(Entry entry) {
		EStructuralFeature feature = entry.field().feature();
		boolean one = entry.subjects().size() == 1 && (feature != null || entry.field().editor() == Editor.TICKER
			|| entry.field().editor() == Editor.FIGURE);
		if (!one || entry.field().editor().isWide()) {
			return List.of();
		}
		Set<String> features = RuleFeatures.shownBy(entry.field());
		return of(entry.object()).stream().filter(found -> found.features().stream().anyMatch(each -> features.contains(each.getName())))
			.map(this::line).toList();
	}

	private Note.Line line(Found found) {
		Mending present = mending;
		List<Note.Way> ways = new ArrayList<>();
		for (Fix fix : found.fixes().stream().limit(MOST_FIXES).toList()) {
			ways.add(new Note.Way(present.label(fix), () -> present.apply(fix)));
		}
		return new Note.Line("finding-" + found.finding().severity().word(), present.message(found.finding()), ways);
	}

	private List<Found> of(EObject element) {
		String id = Identities.idOf(element);
		if (mending == null) {
			mending = host.mending().orElse(null);
		}
		return mending == null || id == null ? List.of() : known.computeIfAbsent(element, key -> find(element, id));
	}

	private List<Found> find(EObject element, String id) {
		List<Found> found = new ArrayList<>();
		for (Finding finding : host.session().findings()) {
			if (finding.elementId().equals(id)) {
				List<Fix> fixes = mending.fixes(finding);
				Set<EStructuralFeature> features = new LinkedHashSet<>(RuleFeatures.of(finding, element.eClass()));
				fixes.forEach(fix -> fix.edits().forEach(edit -> add(edit, element, features)));
				found.add(new Found(finding, fixes, features));
			}
		}
		return found;
	}

	private static void add(Edit edit, EObject element, Set<EStructuralFeature> features) {
		if (edit instanceof Edit.Change change && change.target() == element) {
			features.add(change.feature());
		} else if (edit instanceof Edit.Add add && add.target() == element) {
			features.add(add.feature());
		} else if (edit instanceof Edit.Remove remove && remove.target() == element) {
			features.add(remove.feature());
		}
	}

	/** {@return the sentence about how many things are wrong} */
	static String count(int count) {
		return PropertyTexts.get(count == 0 ? "findings.none" : "findings.count", Integer.toString(count));
	}
}
