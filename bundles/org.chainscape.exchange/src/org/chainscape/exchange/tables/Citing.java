package org.chainscape.exchange.tables;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.chainscape.exchange.tables.TableProblem.Kind;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Source;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Turns the column {@code cite} into citations. */
final class Citing {

	private static final Pattern CITE = Pattern.compile("([^:]+?)(?::\\s*(L\\d+(?:-\\d+)?(?:,\\s*\\d+(?:-\\d+)?)*))?");

	private final Entries entries;
	private final Filling filling;
	private final Problems problems;

	Citing(Entries entries, Filling filling, Problems problems) {
		this.entries = entries;
		this.filling = filling;
		this.problems = problems;
	}

	void cite() {
		for (Entry entry : entries.complete()) {
			entry.rows().forEach(row -> cite(entry, row));
		}
	}

	private void cite(Entry entry, Row row) {
		EObject object = entry.object();
		String text = row.cell(Columns.CITE);
		if (!text.isEmpty() && !(object instanceof Element)) {
			problems.add(Kind.NO_SUCH_FEATURE, row, Columns.CITE, object.eClass().getName(), "citations", text);
			return;
		}
		Citation first = null;
		for (String part : Values.split(text)) {
			Citation citation = citation(row, part);
			if (citation != null) {
				add(entry, (Element) object, citation);
				first = first == null ? citation : first;
			}
		}
		for (String column : Columns.PLACE_IN_SOURCE) {
			if (!row.cell(column).isEmpty() && object.eClass().getEStructuralFeature(column) == null) {
				setPlace(first, row, column, text.isEmpty());
			}
		}
	}

	private void setPlace(Citation citation, Row row, String column, boolean withoutCite) {
		EStructuralFeature feature = ChainPackage.Literals.CITATION.getEStructuralFeature(column);
		if (citation != null) {
			citation.eSet(feature, feature instanceof EReference ? source(row, column, row.cell(column)) : row.cell(column));
		} else if (withoutCite) {
			problems.add(Kind.PLACE_WITHOUT_CITE, row, column);
		}
	}

	private Citation citation(Row row, String part) {
		Matcher matcher = CITE.matcher(part);
		if (!matcher.matches()) {
			problems.add(Kind.BAD_CITE, row, Columns.CITE, part);
			return null;
		}
		String handle = matcher.group(1).strip();
		EObject source = source(row, Columns.CITE, handle);
		if (source == null) {
			return null;
		}
		Citation citation = ChainFactory.eINSTANCE.createCitation();
		citation.setSource((Source) source);
		citation.setLines(matcher.group(2));
		return citation;
	}

	private EObject source(Row row, String column, String handle) {
		return filling.element(row, column, handle, ChainPackage.Literals.SOURCE.getName(), Source.class::isInstance);
	}

	private void add(Entry entry, Element element, Citation citation) {
		List<Citation> citations = element.getCitations();
		citation.setId(entries.id(entry.handle() + "/citation/" + citations.size()));
		citations.add(citation);
	}
}
