package org.chainscape.analysis.usage;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Company;
import org.chainscape.model.text.Language;
import org.eclipse.emf.ecore.EObject;

/**
 * Looks for the uses of companies in one document little by little. Belongs to the thread that edits the document; after an edit it has to
 * be started again.
 */
public final class UsageWalk {

	private final ChainDocument document;
	private final BiFunction<Company, List<Use>, Optional<FileUsage>> told;
	private final Language language;
	private final Map<Company, Set<EObject>> holders = new LinkedHashMap<>();
	private final Iterator<EObject> rest;

	UsageWalk(ChainDocument document, Collection<Company> companies, BiFunction<Company, List<Use>, Optional<FileUsage>> told,
			Language language) {
		this.document = document;
		this.told = told;
		this.language = language;
		companies.forEach(company -> holders.put(company, new LinkedHashSet<>()));
		rest = document.eAllContents();
	}

	/**
	 * Goes on.
	 *
	 * @param goOn asked between two elements; false leaves the rest for the next time
	 * @return whether all has been looked at
	 */
	public boolean work(BooleanSupplier goOn) {
		while (!holders.isEmpty() && rest.hasNext()) {
			if (!goOn.getAsBoolean()) {
				return false;
			}
			EObject holder = rest.next();
			for (EObject meant : holder.eCrossReferences()) {
				Set<EObject> known = meant instanceof Company ? holders.get(meant) : null;
				if (known != null && meant != holder) {
					known.add(holder);
				}
			}
		}
		return true;
	}

	/** {@return the uses, once all has been looked at; several entries if the document has the company several times} */
	public List<FileUsage> found() {
		return holders.entrySet().stream()
			.map(entry -> told.apply(entry.getKey(), Uses.of(entry.getKey(), entry.getValue(), document, language)))
			.flatMap(Optional::stream).toList();
	}
}
