package org.chainscape.store.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chainscape.store.disk.FileStamp;
import org.chainscape.store.disk.StateFolder;
import org.chainscape.store.disk.WholeFile;

/**
 * The former versions of files. They lie in the state folder of the user, compressed, the same content once only, with a list for each
 * file; any number of programs may use them at once.
 */
public final class Backups {

	private static final long MILLION = 1_000_000;
	/** Within one program a lock of a file holds nobody back. */
	private static final Object TURN = new Object();

	private static final int HASH = 64;

	private final Path folder;
	private final Path journals;
	private final Blobs blobs;
	private final VersionList lists;
	private final Supplier<Instant> clock;

	/**
	 * Former versions in a folder.
	 *
	 * @param state the state folder; need not exist
	 * @param clock tells the time
	 */
	public Backups(Path state, Supplier<Instant> clock) {
		folder = state.resolve("backups");
		journals = journals(state);
		blobs = new Blobs(folder.resolve("contents"));
		lists = new VersionList(folder.resolve("files"));
		this.clock = clock;
	}

	/** {@return those of the user of this program} */
	public static Backups ofUser() {
		return new Backups(StateFolder.ofUser(), Instant::now);
	}

	private interface Work<T> {

		T run() throws IOException;
	}

	/**
	 * Keeps the content a file has now, unless just this is kept already. To be called before the file is replaced.
	 *
	 * @param file the file
	 * @param pinned whether this version is to stay however old it becomes
	 * @return the version; empty if there is no such file
	 * @throws IOException if it cannot be kept
	 */
	public Optional<FormerVersion> keep(Path file, boolean pinned) throws IOException {
		if (!Files.isRegularFile(file)) {
			return Optional.empty();
		}
		Path place = place(file);
		return Optional.of(alone(() -> keepAt(place, pinned)));
	}

	private FormerVersion keepAt(Path place, boolean pinned) throws IOException {
		FileStamp stamp = FileStamp.of(place).orElseThrow(() -> new NoSuchFileException(place.toString()));
		List<FormerVersion> known = new ArrayList<>(lists.of(place));
		Instant saved = Instant.ofEpochMilli(stamp.modified());
		Optional<FormerVersion> there = known.stream().filter(version -> version.pinned() || !pinned)
				.filter(version -> version.saved().equals(saved) && version.size() == stamp.size() && blobs.has(version.hash())).findFirst();
		if (there.isPresent()) {
			return there.get();
		}
		Blobs.Blob blob = blobs.keep(place);
		FormerVersion version = new FormerVersion(place, saved, blob.size(), blob.hash(), pinned);
		// The same content saved again is the same version, of a later time.
		known.removeIf(old -> old.hash().equals(version.hash()) && (pinned || !old.pinned()));
		known.add(version);
		known.sort(Comparator.comparing(FormerVersion::saved).reversed());
		Limits limits = limits();
		List<FormerVersion> stay = new ArrayList<>(Thinning.thin(known, limits, clock.get()));
		if (!stay.contains(version)) {
			// What is about to be replaced stays until the next time at least, however old it is.
			stay.add(version);
			stay.sort(Comparator.comparing(FormerVersion::saved).reversed());
		}
		lists.write(place, stay);
		tidy(limits, version);
		return version;
	}

	/**
	 * The versions of a file.
	 *
	 * @param file the file; need not exist any more
	 * @return its versions, the newest first
	 * @throws IOException if they cannot be read
	 */
	public List<FormerVersion> of(Path file) throws IOException {
		return lists.of(place(file)).stream().filter(version -> blobs.has(version.hash())).toList();
	}

	/**
	 * Whether a version is what its file has now, as far as one sees without reading it.
	 *
	 * @param version a version
	 * @return whether restoring it would change nothing
	 */
	public static boolean isPresent(FormerVersion version) {
		return FileStamp.of(version.file()).filter(stamp -> stamp.size() == version.size()
				&& stamp.modified() == version.saved().toEpochMilli()).isPresent();
	}

	/**
	 * Reads a version.
	 *
	 * @param version the version
	 * @return its bytes, to be closed by the caller; reading fails at the end if they are damaged
	 * @throws IOException if it is not there any more
	 */
	public InputStream open(FormerVersion version) throws IOException {
		return blobs.open(version.hash());
	}

	/**
	 * Reads a content.
	 *
	 * @param hash its hash
	 * @return its bytes, to be closed by the caller; reading fails at the end if they are damaged
	 * @throws IOException if it is not there
	 */
	public InputStream open(String hash) throws IOException {
		return blobs.open(hash);
	}

	/**
	 * What a content is known by.
	 *
	 * @param file a file
	 * @return the SHA-256 of its content in hexadecimal digits
	 * @throws IOException if it cannot be read
	 */
	public static String hash(Path file) throws IOException {
		return Blobs.hash(file);
	}

	/**
	 * Where journals lie. The name of a journal ends with the hash of the content it begins with, which stays as long as the journal.
	 *
	 * @param state the state folder
	 * @return the folder; need not exist
	 */
	public static Path journals(Path state) {
		return state.resolve("journals");
	}

	/**
	 * Makes a version the content of a file. What the file had is kept as a version, too.
	 *
	 * @param version the version
	 * @param target the file, new or existing
	 * @throws IOException if this cannot be done; the file is as it was then
	 */
	public void restore(FormerVersion version, Path target) throws IOException {
		keep(target, false);
		WholeFile.write(target, stream -> {
			try (InputStream content = open(version)) {
				content.transferTo(stream);
			}
		}, written -> {
		});
	}

	/** {@return how much is kept} */
	public Limits limits() {
		return Limits.read(settings());
	}

	/**
	 * Says how much is kept from now on.
	 *
	 * @param limits the limits, for all programs of this user
	 * @throws IOException if they cannot be written
	 */
	public void limit(Limits limits) throws IOException {
		if (!limits.equals(limits())) {
			StateFolder.make(folder);
			byte[] text = limits.text().getBytes(StandardCharsets.ISO_8859_1);
			WholeFile.write(settings(), stream -> stream.write(text), written -> {
			});
		}
	}

	private Path settings() {
		return folder.resolve("limits.properties");
	}

	/** Contents nobody lists go; while there is too little room, so do the oldest versions, but the last of each file and the given. */
	private void tidy(Limits limits, FormerVersion given) throws IOException {
		List<List<FormerVersion>> all = lists.all();
		Map<String, Long> rooms = new HashMap<>();
		blobs.all().forEach(kept -> rooms.put(kept.hash(), kept.room()));
		long room = rooms.values().stream().mapToLong(Long::longValue).sum();
		Set<String> listed = new HashSet<>();
		all.forEach(versions -> versions.forEach(version -> listed.add(version.hash())));
		listed.addAll(beginnings());
		for (String hash : rooms.keySet()) {
			if (!listed.contains(hash)) {
				blobs.remove(hash);
				room -= rooms.get(hash);
			}
		}
		if (room > limits.megabytes() * MILLION) {
			makeRoom(all, rooms, room - limits.megabytes() * MILLION, given);
		}
	}

	/** {@return the contents journals begin with} */
	private Set<String> beginnings() throws IOException {
		if (!Files.isDirectory(journals)) {
			return Set.of();
		}
		try (Stream<Path> files = Files.list(journals)) {
			return files.map(file -> file.getFileName().toString().replaceFirst("\\..*", "")).filter(name -> name.length() > HASH)
					.map(name -> name.substring(name.length() - HASH)).collect(Collectors.toSet());
		}
	}

	private void makeRoom(List<List<FormerVersion>> all, Map<String, Long> rooms, long needed, FormerVersion given) throws IOException {
		Map<String, Integer> uses = new HashMap<>();
		beginnings().forEach(hash -> uses.merge(hash, 1, Integer::sum));
		List<FormerVersion> old = new ArrayList<>();
		for (List<FormerVersion> versions : all) {
			versions.forEach(version -> uses.merge(version.hash(), 1, Integer::sum));
			versions.stream().skip(1).filter(version -> !version.pinned() && !version.equals(given)).forEach(old::add);
		}
		old.sort(Comparator.comparing(FormerVersion::saved));
		Set<FormerVersion> going = new HashSet<>();
		long freed = 0;
		for (FormerVersion version : old) {
			if (freed < needed) {
				going.add(version);
				freed += uses.merge(version.hash(), -1, Integer::sum) == 0 ? rooms.getOrDefault(version.hash(), 0L) : 0;
			}
		}
		for (List<FormerVersion> versions : all) {
			if (versions.stream().anyMatch(going::contains)) {
				lists.write(versions.get(0).file(), versions.stream().filter(version -> !going.contains(version)).toList());
			}
		}
		for (FormerVersion version : going) {
			if (uses.get(version.hash()) == 0) {
				blobs.remove(version.hash());
			}
		}
	}

	/** One program at a time, and one thread of it. */
	private <T> T alone(Work<T> work) throws IOException {
		synchronized (TURN) {
			StateFolder.make(folder);
			try (FileChannel channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
					FileLock lock = channel.lock()) {
				assert lock.isValid();
				return work.run();
			}
		}
	}

	/** A file is known by where it really lies. */
	private static Path place(Path file) {
		try {
			return file.toRealPath();
		} catch (IOException e) {
			return file.toAbsolutePath().normalize();
		}
	}
}
