namespace Sources.Writing;

/// <summary>What a build asks of the file system while it writes.</summary>
public enum DiskCall
{
    /// <summary>What stands at a path: nothing, a file, a folder, a link.</summary>
    Look,
    /// <summary>The names in a folder.</summary>
    List,
    /// <summary>Opening a file that is there, to read it.</summary>
    Open,
    /// <summary>Reading a piece of a file.</summary>
    Read,
    /// <summary>Making a file, or emptying the one of that name.</summary>
    Create,
    /// <summary>Writing a piece of a file.</summary>
    Write,
    /// <summary>Making a folder.</summary>
    MakeFolder,
    /// <summary>Giving a file a second name, or copying it where that cannot be.</summary>
    Link,
    /// <summary>Giving a file or a folder another name.</summary>
    Move,
    /// <summary>Letting two folders change places.</summary>
    Exchange,
    /// <summary>Removing a file, or a folder with what is in it.</summary>
    Delete,
    /// <summary>Setting rights or a time stamp.</summary>
    Mark,
    /// <summary>Waiting until all is on the disk.</summary>
    Sync,
}
