package org.chainscape.tabular.column;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Source;
import org.chainscape.model.text.Labels;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** Where a row is stated: the source, or the place in it. Several places are shown together and are edited in the properties. */
public final class CitationColumn extends Column {

	/** Key of the column of the source. */
	public static final String SOURCE = "source";

	/** {@code null} for the source itself. */
	private final EAttribute place;

	private CitationColumn(Scope scope, EAttribute place, String key, int width) {
		super(scope, key, place == null ? ColumnType.ELEMENT : ColumnType.TEXT, width);
		this.place = place;
	}

	/**
	 * The column of the source.
	 *
	 * @param scope the document
	 * @param width its width, in Latin characters
	 * @return the column
	 */
	public static CitationColumn source(Scope scope, int width) {
		return new CitationColumn(scope, null, SOURCE, width);
	}

	/**
	 * A column of the place in the source.
	 *
	 * @param scope the document
	 * @param place an attribute of citations
	 * @param width its width, in Latin characters
	 * @return the column
	 */
	public static CitationColumn place(Scope scope, EAttribute place, int width) {
		return new CitationColumn(scope, place, "citation." + place.getName(), width);
	}

	@Override
	public String label() {
		return Labels.of(place == null ? ChainPackage.Literals.CITATION__SOURCE : place, scope().language());
	}

	@Override
	public String group() {
		return Labels.of(ChainPackage.Literals.CITATION, scope().language());
	}

	@Override
	public String text(EObject row) {
		return citations(row).stream().map(this::text).filter(text -> !text.isEmpty()).distinct().collect(Collectors.joining(Values.BETWEEN));
	}

	private String text(Citation citation) {
		if (place == null) {
			return citation.getSource() == null ? "" : scope().name(citation.getSource());
		}
		Object value = citation.eGet(place);
		return value == null ? "" : value.toString();
	}

	@Override
	public Optional<String> locked(EObject row) {
		int count = citations(row).size();
		return count > 1 ? Optional.of(scope().text("locked.citations", Integer.toString(count))) : super.locked(row);
	}

	@Override
	public Attempt write(EObject row, String text) {
		String stripped = text.strip();
		if (stripped.equals(text(row))) {
			return Attempt.NOTHING;
		}
		Optional<String> lock = locked(row);
		if (lock.isPresent()) {
			return Attempt.refuse(lock.get());
		}
		return place == null ? writeSource(row, stripped) : writePlace(row, stripped);
	}

	private Attempt writeSource(EObject row, String text) {
		if (text.isEmpty()) {
			return Attempt.of((object, removed) -> removed.addAll(citations(object)));
		}
		Lookup lookup = Lookup.of(scope(), ChainPackage.Literals.SOURCE, text, List.of());
		if (lookup.refusal() != null) {
			return Attempt.refuse(lookup.refusal());
		}
		return Attempt.of((object, removed) -> {
			if (citations(object).isEmpty()) {
				Citation fresh = Identities.assign(ChainFactory.eINSTANCE.createCitation());
				fresh.setSource((Source) lookup.element());
				((Element) object).getCitations().add(fresh);
			} else {
				citations(object).get(0).setSource((Source) lookup.element());
			}
		});
	}

	private Attempt writePlace(EObject row, String text) {
		Attempt attempt = Attempt.of((object, removed) -> {
			if (!citations(object).isEmpty()) {
				citations(object).get(0).eSet(place, text.isEmpty() ? null : text);
			}
		});
		return citations(row).isEmpty() ? attempt.needing(SOURCE, scope().text("refused.noSource", label())) : attempt;
	}

	@Override
	public Optional<EClass> wanted() {
		return place == null ? Optional.of(ChainPackage.Literals.SOURCE) : Optional.empty();
	}

	private static List<Citation> citations(EObject row) {
		return row.eIsSet(ChainPackage.Literals.ELEMENT__CITATIONS) ? ((Element) row).getCitations() : List.of();
	}
}
