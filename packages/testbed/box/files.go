package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// split parts options like -rf from the rest.
func split(args []string) (options string, rest []string) {
	for index, arg := range args {
		if arg == "--" {
			return options, append(rest, args[index+1:]...)
		}
		if strings.HasPrefix(arg, "-") && arg != "-" {
			options += arg[1:]
		} else {
			rest = append(rest, arg)
		}
	}
	return options, rest
}

// each reads the files that are named, or standard input.
func each(paths []string, use func(io.Reader) error) error {
	if len(paths) == 0 {
		paths = []string{"-"}
	}
	for _, path := range paths {
		if path == "-" {
			if err := use(os.Stdin); err != nil {
				return err
			}
			continue
		}
		file, err := os.Open(path)
		if err != nil {
			return err
		}
		err = use(file)
		file.Close()
		if err != nil {
			return err
		}
	}
	return nil
}

// cat goes on where a file is missing, and fails at the end.
func cat(args []string) error {
	var result error
	if len(args) == 0 {
		args = []string{"-"}
	}
	for _, path := range args {
		err := each([]string{path}, func(from io.Reader) error {
			_, err := io.Copy(os.Stdout, from)
			return err
		})
		if err != nil {
			fmt.Fprintf(os.Stderr, "cat: %v\n", err)
			result = exitStatus(1)
		}
	}
	return result
}

func chmod(args []string) error {
	if len(args) < 2 {
		return errors.New("needs a mode and files")
	}
	mode, err := strconv.ParseUint(args[0], 8, 32)
	if err != nil {
		return fmt.Errorf("%s is not an octal mode", args[0])
	}
	for _, path := range args[1:] {
		if err := syscall.Chmod(path, uint32(mode)); err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
	}
	return nil
}

// chown knows numbers alone: there are no names in an image from scratch.
func chown(args []string) error {
	if len(args) < 2 {
		return errors.New("needs user:group and files")
	}
	user, group, _ := strings.Cut(args[0], ":")
	uid, err := strconv.Atoi(user)
	gid, err2 := strconv.Atoi(group)
	if err != nil || err2 != nil {
		return fmt.Errorf("%s is not user:group in numbers", args[0])
	}
	for _, path := range args[1:] {
		if err := os.Lchown(path, uid, gid); err != nil {
			return err
		}
	}
	return nil
}

func touch(args []string) error {
	for _, path := range args {
		file, err := os.OpenFile(path, os.O_CREATE|os.O_WRONLY, 0o666)
		if err != nil {
			return err
		}
		file.Close()
		if now := time.Now(); os.Chtimes(path, now, now) != nil {
			return fmt.Errorf("%s: its time cannot be set", path)
		}
	}
	return nil
}

func cp(args []string) error {
	_, rest := split(args)
	if len(rest) != 2 {
		return errors.New("needs a file and its new name")
	}
	from, to := rest[0], rest[1]
	if info, err := os.Stat(to); err == nil && info.IsDir() {
		to = filepath.Join(to, filepath.Base(from))
	}
	content, err := os.ReadFile(from)
	if err != nil {
		return err
	}
	info, err := os.Stat(from)
	if err != nil {
		return err
	}
	return os.WriteFile(to, content, info.Mode().Perm())
}

func ls(args []string) error {
	options, rest := split(args)
	if len(rest) == 0 {
		rest = []string{"."}
	}
	for _, path := range rest {
		info, err := os.Lstat(path)
		if err != nil {
			return err
		}
		entries := []fs.DirEntry{fs.FileInfoToDirEntry(info)}
		if info.IsDir() && !strings.Contains(options, "d") {
			if entries, err = os.ReadDir(path); err != nil {
				return err
			}
		}
		for _, entry := range entries {
			if strings.HasPrefix(entry.Name(), ".") && !strings.ContainsAny(options, "aAd") {
				continue
			}
			if strings.ContainsAny(options, "ln") {
				if info, err = entry.Info(); err != nil {
					return err
				}
				owner := info.Sys().(*syscall.Stat_t)
				changed := info.ModTime().Format("Jan _2 15:04")
				fmt.Printf("%s %d %d %d %d %s ", info.Mode(), owner.Nlink, owner.Uid, owner.Gid, info.Size(), changed)
			}
			fmt.Println(entry.Name())
		}
	}
	return nil
}

func mkdir(args []string) error {
	options, rest := split(args)
	for _, path := range rest {
		make := os.Mkdir
		if strings.Contains(options, "p") {
			make = os.MkdirAll
		}
		if err := make(path, 0o777); err != nil {
			return err
		}
	}
	return nil
}

func rm(args []string) error {
	options, rest := split(args)
	for _, path := range rest {
		remove := os.Remove
		if strings.ContainsAny(options, "rR") {
			remove = os.RemoveAll
		}
		err := remove(path)
		if err != nil && !(strings.Contains(options, "f") && errors.Is(err, fs.ErrNotExist)) {
			return err
		}
	}
	return nil
}
