package org.chainscape.tabular.load;

import java.util.List;
import java.util.Optional;

import org.chainscape.model.chain.ChainPackage.Literals;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Source;
import org.eclipse.emf.ecore.EClass;

/** Reports, filings, web pages and other sources. */
final class SourceLoader implements Loader {

	private static final List<String> ATTRIBUTES = List.of("name", "handle", "publisher", "date", "location", "description", "notes");

	private final Work work;
	private final Classes classes = new Classes(Literals.SOURCE);

	SourceLoader(Work work) {
		this.work = work;
	}

	@Override
	public void load(Row row) {
		Source source = match(row);
		if (source == null && !row.isRejected() && !row.rejectsRemoved()) {
			source = create(row);
		}
		if (source != null) {
			Said.claim(row, source, ATTRIBUTES);
			work.attributes().setAll(row, source, ATTRIBUTES);
			work.citing().cite(row, source, row.quote(-1));
		}
		work.finish(row);
	}

	private Source match(Row row) {
		Source old = row.old() == null ? null : row.old().owner(Source.class);
		if (old != null) {
			return old;
		}
		Element exact = work.directory().byId(row.text("id"));
		if (!(exact instanceof Source)) {
			exact = row.text("handle").isEmpty() ? null : work.directory().byHandle(row.text("handle"), Source.class);
		}
		if (exact instanceof Source source) {
			return source;
		}
		List<NamedElement> found = work.directory().named(Sort.SOURCE, row.text("name"));
		if (found.size() > 1) {
			row.reject(ReasonKind.AMBIGUOUS, row.table().kind().field("name").orElseThrow(), row.text("name"), Resolver.describe(found));
		}
		return found.size() == 1 ? (Source) found.get(0) : null;
	}

	private Source create(Row row) {
		String word = row.text("class");
		Optional<EClass> type = word.isEmpty() ? Optional.of(Literals.REPORT) : classes.find(word);
		if (type.isEmpty()) {
			row.reject(ReasonKind.UNKNOWN_CLASS, row.table().kind().field("class").orElseThrow(), word);
			return null;
		}
		if (row.text("name").isEmpty()) {
			row.reject(ReasonKind.REQUIRED, row.table().kind().field("name").orElseThrow());
			return null;
		}
		Source source = work.create(type.get(), work.document(), Literals.CHAIN_DOCUMENT__SOURCES, row.text("name"), row);
		source.setName(row.text("name"));
		if (!row.text("handle").isEmpty()) {
			source.setHandle(row.text("handle"));
		}
		work.directory().add(source);
		return source;
	}
}
