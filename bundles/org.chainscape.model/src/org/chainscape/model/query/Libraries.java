package org.chainscape.model.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Source;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The company libraries a document uses: chain files of their own that it names, and those these name in turn. What is in them is read
 * here and changed in its own file only. A snapshot; it does not follow files that are read again.
 */
public final class Libraries {

	private final ChainDocument document;
	private final List<ChainDocument> documents = new ArrayList<>();
	private final List<Problem> problems = new ArrayList<>();
	/** Ids of libraries that are in no file, made when somebody asks. */
	private Map<ChainDocument, Map<String, EObject>> loose = Map.of();

	/**
	 * A library that is named and cannot be used.
	 *
	 * @param reference what stands for the library in the list of the document that names it
	 * @param file where it should be
	 * @param fault why it could not be read; empty if nobody has tried, or if there is no way to reach it
	 */
	public record Problem(ChainDocument reference, URI file, Optional<FileFault> fault) {

		/** {@return the name of the file as a person writes it, without its folder} */
		public String fileName() {
			return file.lastSegment() == null ? file.toString() : URI.decode(file.lastSegment());
		}
	}

	private Libraries(ChainDocument document) {
		this.document = document;
		Set<EObject> seen = new HashSet<>(List.of(document));
		Deque<ChainDocument> open = new ArrayDeque<>(List.of(document));
		while (!open.isEmpty()) {
			for (ChainDocument named : open.remove().getLibraries()) {
				Optional<ChainDocument> there = resolved(named);
				if (there.isEmpty()) {
					addProblem(named, seen);
				} else if (seen.add(there.get())) {
					documents.add(there.get());
					open.add(there.get());
				}
			}
		}
	}

	/**
	 * Looks up the libraries of a document, in time that does not depend on its size. Files are read only if nobody has read them yet.
	 *
	 * @param document the document
	 * @return its libraries as they are now
	 */
	public static Libraries of(ChainDocument document) {
		return new Libraries(document);
	}

	/**
	 * All companies a document can use.
	 *
	 * @param document the document
	 * @return its own companies, then those of its libraries; each list in the order of its file
	 */
	public static List<Company> companies(ChainDocument document) {
		List<Company> all = new ArrayList<>(document.getCompanies());
		all.addAll(of(document).companies());
		return all;
	}

	/**
	 * The companies a document is about: its own, and those of other files that its places, relations, products and events name. Where a
	 * library is named, this takes one pass over the document.
	 *
	 * @param document the document
	 * @return its own companies in their order, then those of libraries in theirs, then stand-ins of companies that are not there
	 */
	public static List<Company> involved(ChainDocument document) {
		if (document.getLibraries().isEmpty()) {
			return document.getCompanies();
		}
		Set<Company> used = new LinkedHashSet<>();
		for (Iterator<EObject> all = document.eAllContents(); all.hasNext();) {
			EObject next = all.next();
			if (next instanceof Participation || next instanceof ChainNode || next instanceof Relation || next instanceof Source) {
				next.eCrossReferences().stream().filter(Company.class::isInstance).map(Company.class::cast).forEach(used::add);
			}
		}
		used.removeAll(document.getCompanies());
		Set<Company> ordered = new LinkedHashSet<>(document.getCompanies());
		of(document).companies().stream().filter(used::contains).forEach(ordered::add);
		ordered.addAll(used);
		return List.copyOf(ordered);
	}

	/**
	 * Whether something belongs to another file than a document, or stands for something of another file that could not be found.
	 *
	 * @param object an element or a part of one
	 * @param document the document
	 * @return true if it is not to be changed where the document is worked on; false for what is in no document at all
	 */
	public static boolean isForeign(EObject object, ChainDocument document) {
		EObject root = EcoreUtil.getRootContainer(object);
		return object.eIsProxy() || root instanceof ChainDocument && root != document;
	}

	/**
	 * Whether an element only stands for one of another file that could not be found. It has the id it was looked for by and the name it
	 * had when the document was written, and nothing else.
	 *
	 * @param object an element
	 * @return true if the element itself is not there
	 */
	public static boolean isAbsent(EObject object) {
		return object.eIsProxy();
	}

	/** {@return the libraries that are there, each once, those the document names itself first} */
	public List<ChainDocument> documents() {
		return List.copyOf(documents);
	}

	/** {@return the libraries that are named and not there, each file once} */
	public List<Problem> problems() {
		return List.copyOf(problems);
	}

	/** {@return the companies of the libraries, without those of the document itself} */
	public List<Company> companies() {
		return documents.stream().flatMap(library -> library.getCompanies().stream()).toList();
	}

	/**
	 * Finds an element of the libraries.
	 *
	 * @param id its id
	 * @return the element of the first library that has it
	 */
	public Optional<EObject> find(String id) {
		if (id == null) {
			return Optional.empty();
		}
		return documents.stream().map(library -> find(library, id)).filter(Optional::isPresent).map(Optional::get).findFirst();
	}

	private Optional<EObject> find(ChainDocument library, String id) {
		Resource file = library.eResource();
		if (file != null) {
			return Optional.ofNullable(file.getEObject(id)).filter(found -> EcoreUtil.isAncestor(library, found));
		}
		if (!loose.containsKey(library)) {
			Map<ChainDocument, Map<String, EObject>> known = new HashMap<>(loose);
			known.put(library, ids(library));
			loose = known;
		}
		return Optional.ofNullable(loose.get(library).get(id));
	}

	private static Map<String, EObject> ids(ChainDocument library) {
		Map<String, EObject> ids = new HashMap<>();
		ids.put(library.getId(), library);
		for (Iterator<EObject> all = library.eAllContents(); all.hasNext();) {
			EObject next = all.next();
			ids.putIfAbsent(Identities.idOf(next), next);
		}
		return ids;
	}

	/** The library itself, also where its file got another root since it was linked. */
	private Optional<ChainDocument> resolved(ChainDocument named) {
		if (!named.eIsProxy()) {
			return Optional.of(named);
		}
		return fileOf(named).filter(Resource::isLoaded).flatMap(file -> file.getContents().stream().findFirst())
			.filter(ChainDocument.class::isInstance).map(ChainDocument.class::cast);
	}

	private Optional<Resource> fileOf(ChainDocument named) {
		ResourceSet files = document.eResource() == null ? null : document.eResource().getResourceSet();
		return files == null ? Optional.empty() : Optional.ofNullable(files.getResource(uri(named), false));
	}

	private void addProblem(ChainDocument named, Set<EObject> seen) {
		URI file = uri(named);
		if (problems.stream().noneMatch(problem -> problem.file().equals(file)) && seen.add(named)) {
			problems.add(new Problem(named, file, fileOf(named).flatMap(Libraries::fault)));
		}
	}

	private static Optional<FileFault> fault(Resource file) {
		return file.getErrors().stream().filter(FileFault.class::isInstance).map(FileFault.class::cast).findFirst();
	}

	private static URI uri(EObject proxy) {
		return ((InternalEObject) proxy).eProxyURI().trimFragment();
	}
}
