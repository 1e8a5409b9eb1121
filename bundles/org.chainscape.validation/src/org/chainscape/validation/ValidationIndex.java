package org.chainscape.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.chainscape.calculation.Calculator;
import org.chainscape.calculation.Outcome;
import org.chainscape.calculation.Outcomes;
import org.chainscape.model.chain.Calculation;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Exchange;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Security;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.query.Elements;
import org.chainscape.model.query.Libraries;
import org.chainscape.model.query.LostReference;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Everything rules ask about a document, answered in time that does not grow with it. Rules ask; only the engine keeps it current. Groups
 * are made when somebody first asks for one of them.
 */
public final class ValidationIndex implements Elements {

	private final ChainDocument document;
	private final Policy policy;
	private final Positions positions;
	private final Map<Grouping<?, ?>, Groups> groups = new ConcurrentHashMap<>();
	/** Everything in the document in the order of the file, by class. */
	private Map<EClass, List<EObject>> contents = new LinkedHashMap<>();
	/** Made when a rule asks, and again after something calculations read has changed. */
	private volatile Map<Calculation, Outcome> outcomes;
	/** Made when a rule asks. */
	private Pictures pictures;
	/** Made when a rule asks. */
	private volatile Map<EObject, List<LostReference>> lost;
	/** Made when a rule asks, and again after the list of libraries has changed. */
	private volatile LibraryNames libraries;

	private ValidationIndex(ChainDocument document, Policy policy) {
		this.document = document;
		this.policy = policy;
		positions = new Positions(document);
	}

	/**
	 * Indexes a document.
	 *
	 * @param document the document
	 * @param policy what is demanded beyond the model
	 * @return the index of its present state
	 */
	public static ValidationIndex of(ChainDocument document, Policy policy) {
		ValidationIndex index = new ValidationIndex(document, policy);
		index.reading().forEachRemaining(Runnable::run);
		return index;
	}

	/** {@return an index that knows nothing before the pieces of {@link #reading()} are done} */
	static ValidationIndex unread(ChainDocument document, Policy policy) {
		return new ValidationIndex(document, policy);
	}

	/** {@return the work to read the document, in pieces; of no use any more once the document changes in between} */
	Iterator<Runnable> reading() {
		append(document);
		Iterator<EObject> all = EcoreUtil.getAllContents(document, true);
		return new Iterator<>() {
			@Override
			public boolean hasNext() {
				return all.hasNext();
			}

			@Override
			public Runnable next() {
				EObject object = all.next();
				return () -> append(object);
			}
		};
	}

	/** Adds the work to make groups, before which the document has to be read. */
	void collect(Grouping<?, ?> grouping, Pieces work) {
		Groups made = new Groups(grouping, positions);
		work.add(() -> suitable(grouping).stream().map(object -> (Runnable) () -> made.append(object)).iterator());
		work.add(() -> made.sorting());
		work.addOne(() -> groups.put(grouping, made));
	}

	/** Those that may be members, class by class. */
	private List<EObject> suitable(Grouping<?, ?> grouping) {
		List<EObject> objects = new ArrayList<>();
		contents.forEach((type, those) -> {
			if (grouping.members().isAssignableFrom(type.getInstanceClass())) {
				objects.addAll(those);
			}
		});
		return objects;
	}

	/** {@return the document} */
	public ChainDocument document() {
		return document;
	}

	/** {@return what is demanded beyond the model} */
	public Policy policy() {
		return policy;
	}

	/**
	 * Where an object stands in the order of the file.
	 *
	 * @param object the object
	 * @return a number that grows along the file; {@link Long#MAX_VALUE} for objects that are not in the document
	 */
	public long position(EObject object) {
		return positions.of(object);
	}

	/**
	 * Whether an object is in the document.
	 *
	 * @param object the object
	 * @return true if it is the document or inside it
	 */
	public boolean contains(EObject object) {
		return positions.contains(object);
	}

	/**
	 * The members of a group.
	 *
	 * @param <K> what they have in common
	 * @param <M> the members
	 * @param grouping the grouping
	 * @param key what they have in common
	 * @return the members in the order of the file; none if there is no such group
	 */
	@SuppressWarnings("unchecked")
	public <K, M extends EObject> List<M> group(Grouping<K, M> grouping, K key) {
		return Collections.unmodifiableList((List<M>) groups(grouping).members(key));
	}

	/**
	 * The groups of a member.
	 *
	 * @param <M> the members
	 * @param grouping the grouping
	 * @param member an object
	 * @return the members of each of its groups, itself among them, in the order of the file
	 */
	@SuppressWarnings("unchecked")
	public <M extends EObject> List<List<M>> groupsOf(Grouping<?, M> grouping, M member) {
		Groups known = groups(grouping);
		return known.keys(member).stream().map(key -> Collections.unmodifiableList((List<M>) known.members(key))).toList();
	}

	/** Own elements come first, then those of libraries, and then what stands for companies of other files that are not there. */
	@Override
	public Optional<EObject> find(String id) {
		Optional<EObject> own = id == null ? Optional.empty() : group(Groupings.IDS, id).stream().findFirst();
		if (own.isPresent() || id == null || document.getLibraries().isEmpty()) {
			return own;
		}
		return libraries().find(id).or(() -> group(Groupings.ABSENT, id).stream().findFirst()
			.flatMap(user -> Groupings.absentOf(user).filter(absent -> id.equals(absent.getId())).findFirst()));
	}

	/**
	 * The companies of the libraries the document uses, by their names and securities. They are not checked here but where they stand.
	 *
	 * @return the names
	 */
	public LibraryNames libraries() {
		LibraryNames known = libraries;
		if (known == null) {
			known = new LibraryNames(document);
			libraries = known;
		}
		return known;
	}

	/**
	 * All objects that bear an id.
	 *
	 * @param id the id
	 * @return the objects in the order of the file; more than one is a fault
	 */
	public List<EObject> withId(String id) {
		return group(Groupings.IDS, id);
	}

	/**
	 * Companies that have a name as their own, as their English name or as an alias; width, case and spaces do not count.
	 *
	 * @param name the name
	 * @return the companies in the order of the file
	 */
	public List<Company> companiesKnownAs(String name) {
		return group(Groupings.COMPANY_NAMES, KnownNames.normalise(name));
	}

	/**
	 * Securities with a code on an exchange.
	 *
	 * @param exchange the exchange
	 * @param code the code; case and surrounding spaces do not count
	 * @return the securities in the order of the file
	 */
	public List<Security> securities(Exchange exchange, String code) {
		return group(Groupings.TICKERS, Groupings.ticker(exchange, code));
	}

	/**
	 * Where a company takes part.
	 *
	 * @param company the company
	 * @return its participations in the order of the file
	 */
	public List<Participation> participationsOf(Company company) {
		return group(Groupings.PARTICIPATIONS, company);
	}

	/**
	 * The relations that start or end at a node.
	 *
	 * @param node the node
	 * @return its relations in the order of the file, those from the node to itself once
	 */
	public List<Relation> relationsOf(ChainNode node) {
		return group(Groupings.RELATIONS, node);
	}

	/**
	 * The stage a place belongs to.
	 *
	 * @param place a stage or a segment at any depth
	 * @return the stage
	 */
	public static Optional<Stage> stageOf(Place place) {
		EObject at = place;
		while (at != null && !(at instanceof Stage)) {
			at = at.eContainer();
		}
		return Optional.ofNullable((Stage) at);
	}

	/**
	 * What comes out of a calculation with the numbers as printed.
	 *
	 * @param calculation a calculation of the document
	 * @return its outcome; empty if it is not in the document
	 */
	public Optional<Outcome> outcome(Calculation calculation) {
		Map<Calculation, Outcome> known = outcomes;
		if (known == null) {
			known = new LinkedHashMap<>();
			Outcomes run = Calculator.of(document).run();
			for (Outcome outcome : run.all()) {
				known.put(outcome.calculation(), outcome);
			}
			outcomes = known;
		}
		return Optional.ofNullable(known.get(calculation));
	}

	/**
	 * References of an element that led nowhere when the file was read, and have not been set since.
	 *
	 * @param holder the element
	 * @return what was lost
	 */
	public List<LostReference> lostReferences(EObject holder) {
		Map<EObject, List<LostReference>> known = lost;
		if (known == null) {
			known = new LinkedHashMap<>();
			Resource file = document.eResource();
			for (Resource.Diagnostic warning : file == null ? List.<Resource.Diagnostic>of() : file.getWarnings()) {
				if (warning instanceof LostReference reference) {
					known.computeIfAbsent(reference.holder(), added -> new ArrayList<>(1)).add(reference);
				}
			}
			lost = known;
		}
		return known.getOrDefault(holder, List.of()).stream()
			.filter(reference -> reference.reference().isMany() || holder.eGet(reference.reference()) == null).toList();
	}

	/** To be told when the file has been written: what was lost when it was read is not in it any more; {@return who had lost something} */
	Set<EObject> forgetLostReferences() {
		Map<EObject, List<LostReference>> known = lost;
		lost = null;
		return known == null ? Set.of() : known.keySet();
	}

	/** {@return the diagrams as they were drawn when a rule of this run first asked} */
	public synchronized Pictures pictures() {
		if (pictures == null) {
			pictures = new Pictures(document);
		}
		return pictures;
	}

	/** To be told when a run starts. */
	synchronized void forgetPictures() {
		pictures = null;
	}

	/** {@return everything in the document in the order of the file, by class; as it was when the index was made} */
	Map<EClass, List<EObject>> contents() {
		return contents;
	}

	Groups groups(Grouping<?, ?> grouping) {
		Groups known = groups.get(grouping);
		return known == null ? groups.computeIfAbsent(grouping, this::collect) : known;
	}

	Positions positions() {
		return positions;
	}

	/** {@return all groupings somebody has asked for} */
	Map<Grouping<?, ?>, Groups> groups() {
		return groups;
	}

	/** {@return the companies of other files that places and relations of the document name, without those that are not there} */
	List<Company> foreignCompanies() {
		if (document.getLibraries().isEmpty()) {
			return List.of();
		}
		return Stream.concat(groups(Groupings.PARTICIPATIONS).all().stream(), groups(Groupings.RELATIONS).all().stream())
			.filter(Company.class::isInstance).map(Company.class::cast).filter(this::isForeign).distinct().toList();
	}

	/** {@return whether an object is in another file and can be looked at} */
	boolean isForeign(EObject object) {
		return !positions.contains(object) && !object.eIsProxy() && Libraries.isForeign(object, document);
	}

	/** To be told when the list of libraries has changed. */
	void forgetLibraries() {
		libraries = null;
	}

	/** To be told when something has changed that calculations read. */
	void forgetOutcomes() {
		outcomes = null;
	}

	/** To be told before the first change: from now on groups are made from the document itself. */
	void follow() {
		contents = Map.of();
	}

	private void append(EObject object) {
		positions.append(object);
		contents.computeIfAbsent(object.eClass(), type -> new ArrayList<>()).add(object);
	}

	private Groups collect(Grouping<?, ?> grouping) {
		Groups made = new Groups(grouping, positions);
		if (contents.isEmpty()) {
			collect(document, made, grouping);
			document.eAllContents().forEachRemaining(object -> collect(object, made, grouping));
		} else {
			List<List<EObject>> suitable = contents.entrySet().stream()
				.filter(entry -> grouping.members().isAssignableFrom(entry.getKey().getInstanceClass())).map(Map.Entry::getValue).toList();
			suitable.forEach(objects -> objects.forEach(made::append));
			made.sort(suitable.size() > 1);
		}
		return made;
	}

	private static void collect(EObject object, Groups made, Grouping<?, ?> grouping) {
		if (grouping.members().isInstance(object)) {
			made.append(object);
		}
	}
}
